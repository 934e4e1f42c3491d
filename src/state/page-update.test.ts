import { describe, expect, it, vi } from 'vitest';
import { PageUpdate } from './page-update.svelte.ts';

/** A version of the service worker that the test speaks for. */
class FakeWorker extends EventTarget {
  readonly messages: unknown[] = [];
  state: ServiceWorkerState;

  constructor(state: ServiceWorkerState) {
    super();
    this.state = state;
  }

  postMessage(message: unknown): void {
    this.messages.push(message);
  }

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  active = new FakeWorker('activated');
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  update = vi.fn(() => Promise.resolve());

  /** A newer version is found, and stored when the test says so. */
  find(): { store: () => void; giveUp: () => void } {
    const found = new FakeWorker('installing');
    this.installing = found;
    this.dispatchEvent(new Event('updatefound'));
    const end = (state: ServiceWorkerState): void => {
      this.installing = null;
      if (state === 'installed') this.waiting = found;
      found.become(state);
    };
    return { store: () => end('installed'), giveUp: () => end('redundant') };
  }
}

/** A page that was opened under the service worker, unless it is a first visit. */
function setup(controller: unknown = {}, registration = new FakeRegistration()) {
  const reload = vi.fn();
  const update = new PageUpdate(reload);
  const page = new EventTarget();
  const workers = Object.assign(new EventTarget(), {
    controller: controller as ServiceWorker | null,
    ready: Promise.resolve(registration as unknown as ServiceWorkerRegistration),
  });
  const opened = update.open(page, workers);
  return {
    update,
    reload,
    registration,
    opened,
    takeOver: () => workers.dispatchEvent(new Event('controllerchange')),
    missPart: () => page.dispatchEvent(new Event('vite:preloadError')),
  };
}

describe('a newer version', () => {
  it('is offered once it is stored, and nothing happens by itself', async () => {
    const { update, reload, registration, opened } = setup();
    await opened;
    expect(registration.active.messages).toEqual(['opened']);
    const { store } = registration.find();
    expect(update.status).toBe('none');
    store();
    await vi.waitFor(() => expect(update.status).toBe('offered'));
    expect(registration.waiting?.messages).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
  });

  it('is offered when it was there before the page, or on its way', async () => {
    const before = new FakeRegistration();
    before.find().store();
    const { update, opened } = setup({}, before);
    await opened;
    expect(update.status).toBe('offered');

    const onItsWay = new FakeRegistration();
    const { store } = onItsWay.find();
    const later = setup({}, onItsWay);
    store();
    await later.opened;
    expect(later.update.status).toBe('offered');
  });

  it('is not offered when it could not be stored', async () => {
    const { update, registration, opened } = setup();
    await opened;
    const { giveUp } = registration.find();
    giveUp();
    await Promise.resolve();
    expect(update.status).toBe('none');
  });

  it('takes over when it is wanted, and then the page is opened again, once', async () => {
    const { update, reload, registration, opened, takeOver } = setup();
    await opened;
    registration.find().store();
    await update.take();
    expect(registration.waiting?.messages).toEqual(['take-over']);
    expect(registration.update).not.toHaveBeenCalled();
    expect(update.status).toBe('taking');
    expect(reload).not.toHaveBeenCalled();
    registration.waiting = null;
    takeOver();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('that another tab took is offered to this one', async () => {
    const { update, reload, opened, takeOver } = setup();
    await opened;
    takeOver();
    expect(update.status).toBe('offered');
    expect(reload).not.toHaveBeenCalled();
    await update.take();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is not the one that first takes the page of a first visit', async () => {
    const { update, opened, takeOver } = setup(null);
    await opened;
    takeOver();
    expect(update.status).toBe('none');
    takeOver();
    expect(update.status).toBe('offered');
  });
});

describe('a part that is missing', () => {
  it('is told of without any service worker, and the page opened again', async () => {
    const reload = vi.fn();
    const update = new PageUpdate(reload);
    const page = new EventTarget();
    await update.open(page, undefined);
    page.dispatchEvent(new Event('vite:preloadError'));
    expect(update.status).toBe('broken');
    await update.take();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('has the newer version looked for, which may have it', async () => {
    const { update, reload, registration, opened, missPart, takeOver } = setup();
    await opened;
    missPart();
    const found = registration.find();
    const taken = update.take();
    found.store();
    await taken;
    expect(registration.update).toHaveBeenCalledOnce();
    expect(registration.waiting?.messages).toEqual(['take-over']);
    takeOver();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('leaves the page that there is without a connection', async () => {
    const { update, reload, registration, opened, missPart } = setup();
    await opened;
    missPart();
    registration.update.mockRejectedValue(new TypeError('Failed to update'));
    await update.take();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('outweighs the offer of a newer version', async () => {
    const { update, registration, opened, missPart } = setup();
    await opened;
    registration.find().store();
    await vi.waitFor(() => expect(update.status).toBe('offered'));
    missPart();
    expect(update.status).toBe('broken');
  });
});
