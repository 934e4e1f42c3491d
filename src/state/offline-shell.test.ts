import { expect, it, vi } from 'vitest';
import { Pending } from './fake-services.ts';
import { OfflineShell, type ServiceWorkers } from './offline-shell.svelte.ts';

const url = new URL('https://site.test/service-worker.js');

/** A shell in a browser whose service worker the test speaks for. */
function setup(register: ServiceWorkers['register'] = vi.fn()): {
  shell: OfflineShell;
  ready: Pending<ServiceWorkerRegistration>;
  click: () => boolean;
} {
  const ready = new Pending<ServiceWorkerRegistration>();
  const shell = new OfflineShell();
  const page = new EventTarget();
  void shell.open(page, { ready: ready.promise, register }, url);
  return { shell, ready, click: () => page.dispatchEvent(new Event('click')) };
}
// Nothing reads what a registration is.
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
