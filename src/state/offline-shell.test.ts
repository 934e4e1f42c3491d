import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../shared/errors.ts';
import { Pending } from './fake-services.ts';
import { OfflineShell, type ServiceWorkers } from './offline-shell.svelte.ts';

const url = 'https://site.test/service-worker.js';

/** A shell in a browser whose service worker the test speaks for. */
function setup(
  register: ServiceWorkers['register'] = vi.fn(),
  controller: ServiceWorker | null = null,
): {
  shell: OfflineShell;
  ready: Pending<ServiceWorkerRegistration>;
  click: () => boolean;
  control: () => boolean;
} {
  const ready = new Pending<ServiceWorkerRegistration>();
  const shell = new OfflineShell();
  const page = new EventTarget();
  const events = new EventTarget();
  const workers: ServiceWorkers = {
    addEventListener: events.addEventListener.bind(events),
    controller,
    ready: ready.promise,
    register,
  };
  void shell.open(page, workers, url);
  return {
    shell,
    ready,
    click: () => page.dispatchEvent(new Event('click')),
    control: () => events.dispatchEvent(new Event('controllerchange')),
  };
}
// Nothing reads what a registration is, but for its active worker.
const registration = {} as ServiceWorkerRegistration;

it('registers at the first click only, and is ready once the worker is', async () => {
  const register = vi.fn(() => Promise.resolve(registration));
  const { shell, ready, click } = setup(register);
  expect(register).not.toHaveBeenCalled();
  click();
  click();
  expect(register).toHaveBeenCalledExactlyOnceWith(url, { updateViaCache: 'none' });
  expect(shell.status).toBe('unknown');
  ready.resolve(registration);
  await vi.waitFor(() => expect(shell.status).toBe('ready'));
});

it('names a registration that fails', async () => {
  const { shell, click } = setup(() => Promise.reject(new DOMException('', 'SecurityError')));
  click();
  await vi.waitFor(() => expect(shell.status).toBe('failed'));
});

it('stays ready when only the update of an earlier registration fails', async () => {
  const failure = new Pending<ServiceWorkerRegistration>();
  const { shell, ready, click } = setup(() => failure.promise);
  ready.resolve(registration);
  click();
  failure.reject(new TypeError('Failed to update'));
  await vi.waitFor(() => expect(shell.status).toBe('ready'));
});

describe('a call to a worker without a policy', () => {
  const unconfined = new AppError('worker-unconfined', '');
  const call = (): (() => Promise<string>) =>
    vi.fn().mockRejectedValueOnce(unconfined).mockResolvedValue('catalog');

  it('is made again once the service worker controls the page', async () => {
    const register = vi.fn(() => Promise.resolve(registration));
    const { shell, ready, control } = setup(register);
    const postMessage = vi.fn();
    const again = call();
    const result = shell.confine(again);
    await vi.waitFor(() => expect(register).toHaveBeenCalledOnce());
    ready.resolve({ active: { postMessage } as unknown as ServiceWorker } as typeof registration);
    await vi.waitFor(() => expect(postMessage).toHaveBeenCalledExactlyOnceWith('claim'));
    expect(again).toHaveBeenCalledOnce();
    control();
    await expect(result).resolves.toBe('catalog');
  });

  it.each([
    ['there can be no service worker', setup(() => Promise.reject(new TypeError()))],
    ['the service worker gave it none', setup(undefined, {} as ServiceWorker)],
    ['there is no service worker at all', { shell: new OfflineShell() }],
  ])('fails when %s', async (_why, { shell }) => {
    await expect(shell.confine(call())).rejects.toBe(unconfined);
  });

  it('is not made again after another failure', async () => {
    const { shell } = setup();
    const failing = vi.fn().mockRejectedValue(new AppError('network', ''));
    await expect(shell.confine(failing)).rejects.toMatchObject({ code: 'network' });
    expect(failing).toHaveBeenCalledOnce();
  });
});
