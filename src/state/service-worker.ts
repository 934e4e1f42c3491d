/**
 * Registers the service worker that makes the page work offline, at the person's first click:
 * it stores the engine's script too, which someone who only looks at the page need not pay for.
 *
 * Does nothing in development, or where there is no service worker (no secure context).
 */
export function registerServiceWorkerOnFirstClick(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const url = new URL('service-worker.js', document.baseURI);
  const register = (): void => {
    // A failure costs only the offline start, and the browser reports it in the console.
    void navigator.serviceWorker.register(url, { updateViaCache: 'none' });
  };
  addEventListener('click', register, { once: true, capture: true });
}
