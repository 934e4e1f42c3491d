import { expect, it, vi } from 'vitest';
import type { SeenRequest } from '../shared/seen-request.ts';
import { Requests } from './requests.svelte.ts';

const site = 'https://site.test/med42/';

interface Setup {
  requests: Requests;
  cut: () => Promise<void>;
  see: (request: object) => void;
}

/** @param controller the service worker that answers the page, if there is one */
function setup(controller: object | null = {}): Setup {
  const cut = vi.fn(() => Promise.resolve());
  const requests = new Requests(site, cut);
  const events = Object.assign(new EventTarget(), { controller });
  // A test's service worker says nothing but what the test has it say.
  const serviceWorkers = events as EventTarget & { controller: ServiceWorker | null };
  requests.open(serviceWorkers);
  const see = (request: object): void => {
    const data = { kind: 'request', outcome: 'network', at: Date.now(), ...request };
    serviceWorkers.dispatchEvent(new MessageEvent('message', { data: data as SeenRequest }));
  };
  return { requests, cut, see };
}

it('says where to and why, and counts', () => {
  const { requests, see } = setup();
  see({ url: `${site}models/catalog.json` });
  see({ url: 'https://weights.test/a.bin' });
  see({ url: 'https://weights.test/b.bin' });
  see({ url: `${site}models/x?text`, outcome: 'refused' });
  requests.addForbidden('inline');
  requests.addForbidden('inline');
  expect(
    requests.groups.map(({ where, why, outcome, count }) => [where, why, outcome, count]),
  ).toEqual([
    ['https://site.test', 'catalog', 'network', 1],
    ['https://weights.test', 'model', 'network', 2],
    ['https://site.test', 'model', 'refused', 1],
    ['inline', 'other', 'refused', 1],
  ]);
});

/** A script that came over the network. */
const timing = { startTime: 1, workerStart: 0, transferSize: 900, encodedBodySize: 600 };

it('adds what only the page’s own timing knows', () => {
  const { requests, see } = setup();
  see({ url: `${site}assets/a.js`, outcome: 'device' });
  const timings = [
    { ...timing, name: `${site}assets/a.js`, workerStart: 1 },
    { ...timing, name: `${site}assets/b.js` },
    { ...timing, name: 'blob:x' },
    // One that was preloaded, and is now used.
    { ...timing, name: `${site}assets/c.js`, transferSize: 0 },
  ];
  requests.addTimings(timings, 1000);
  requests.addTimings(timings, 1000);
  expect(requests.groups.map(({ outcome, count }) => [outcome, count])).toEqual([
    ['device', 2],
    ['network', 1],
  ]);
});

it('counts from the loading of a model, and only what left', () => {
  const { requests, see } = setup();
  expect(requests.sinceLoaded).toBeUndefined();
  requests.setLoaded(true);
  see({ url: `${site}icon.svg`, outcome: 'device', at: Date.now() + 1 });
  expect(requests.sinceLoaded).toBe(0);
  see({ url: `${site}models/catalog.json`, at: Date.now() + 1 });
  expect(requests.sinceLoaded).toBe(1);
  requests.setLoaded(false);
  expect(requests.sinceLoaded).toBeUndefined();
});

it('claims nothing where no service worker could tell', () => {
  const { requests } = setup(null);
  expect(requests.isPartial).toBe(true);
  requests.setLoaded(true);
  expect(requests.sinceLoaded).toBeUndefined();
  expect(setup().requests.isPartial).toBe(false);
});

it('cuts off once, and says so when it is done', async () => {
  const { requests, cut } = setup();
  const done = Promise.all([requests.cutOff(), requests.cutOff()]);
  expect(requests.isCutOff).toBe(false);
  await done;
  expect(cut).toHaveBeenCalledOnce();
  expect(requests.isCutOff).toBe(true);
});
