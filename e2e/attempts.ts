/**
 * Every way we know to send something by HTTP from a script that its policy should stop. Each
 * function runs whole inside a page or a worker, so it can use nothing from outside; each attempt
 * has an address of its own, by which the servers know it. They return what went through.
 */

export interface Marked {
  /** What must not arrive. */
  readonly text: string;
  /** Another site, as an origin. */
  readonly second: string;
}

export async function attemptFromPage({ text, second }: Marked): Promise<string[]> {
  const wentThrough: string[] = [];
  const attempt = async (name: string, action: () => Promise<unknown>): Promise<void> => {
    await action().then(
      () => wentThrough.push(name),
      () => undefined,
    );
  };
  const settled = (target: EventTarget): Promise<unknown> =>
    new Promise((resolve, reject) => {
      for (const good of ['load', 'open']) target.addEventListener(good, resolve);
      target.addEventListener('error', reject);
    });
  const place = document.createElement('div');
  document.body.append(place);
  const added = (element: HTMLElement): Promise<unknown> => {
    place.append(element);
    return settled(element);
  };
  /** Some of them never tell. */
  const late = (): Promise<never> =>
    new Promise((_resolve, reject) => {
      setTimeout(() => reject(new Error('late')), 1000);
    });
  const link = (rel: string, href: string): HTMLLinkElement =>
    Object.assign(document.createElement('link'), { rel, href });

  await attempt('fetch the page', () => fetch('/'));
  await attempt('fetch the catalog', () => fetch('/models/catalog.json'));
  for (const site of ['', second]) {
    const to = (kind: string): string => `${site}/${kind}?${text}`;
    await attempt(`fetch ${site}`, () => fetch(to('fetch')));
    await attempt(`post ${site}`, () => fetch(to('post'), { method: 'POST', body: text }));
    await attempt(`request ${site}`, () => {
      const request = new XMLHttpRequest();
      request.open('GET', to('request'));
      request.send();
      return settled(request);
    });
    await attempt(`events ${site}`, () => settled(new EventSource(to('events'))));
    await attempt(`socket ${site}`, () => {
      const url = new URL(to('socket'), location.href);
      return settled(new WebSocket(url.href.replace('http', 'ws')));
    });
    navigator.sendBeacon(to('beacon'), text);
    await attempt(`object ${site}`, async () => {
      // What Trusted Types forbid, they forbid at once.
      place.append(Object.assign(document.createElement('object'), { data: to('object') }));
      await late();
    });
    await attempt(`video ${site}`, () =>
      added(Object.assign(document.createElement('video'), { src: to('video') })),
    );
  }
  for (const site of ['', second]) {
    const sink = document.createElement('iframe');
    sink.name = `sink ${site}`;
    place.append(sink);
    const to = (kind: string): string => `${site}/${kind}?${text}`;
    const form = document.createElement('form');
    Object.assign(form, { action: to('form'), method: 'post', target: sink.name });
    place.append(form, Object.assign(document.createElement('iframe'), { src: to('frame') }));
    form.submit();
    const ping = Object.assign(document.createElement('a'), { href: '#', ping: to('ping') });
    place.append(ping);
    ping.click();
  }
  // From its own site, a page may load images, styles, fonts and scripts.
  const to = (kind: string): string => `${second}/${kind}?${text}`;
  await attempt('image', () => added(Object.assign(new Image(), { src: to('image') })));
  await attempt('import', () => import(/* @vite-ignore */ to('import')));
  await attempt('font', () => new FontFace('f', `url("${to('font')}")`).load());
  for (const rel of ['stylesheet', 'prefetch', 'preload', 'modulepreload']) {
    await attempt(rel, async () => {
      const element = Object.assign(link(rel, to(rel)), { as: rel === 'preload' ? 'fetch' : '' });
      place.append(element);
      await Promise.race([settled(element), late()]);
    });
  }
  place.style.backgroundImage = `url("${to('background')}")`;
  // For what was started and does not tell how it ends.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  place.remove();
  return wentThrough;
}

declare function importScripts(url: string): void;

export async function attemptFromWorker({ text, second }: Marked): Promise<string[]> {
  const wentThrough: string[] = [];
  const attempt = async (name: string, action: () => unknown): Promise<void> => {
    try {
      await action();
      wentThrough.push(name);
    } catch {
      // Stopped, as it should be.
    }
  };
  const settled = (target: EventTarget): Promise<unknown> =>
    new Promise((resolve, reject) => {
      for (const good of ['load', 'open', 'message']) target.addEventListener(good, resolve);
      target.addEventListener('error', reject);
    });

  const { origin } = location;
  await attempt('fetch the page', () => fetch(`${origin}/`));
  await attempt('fetch the catalog', () => fetch(`${origin}/models/catalog.json`));
  await attempt('import the page', () => import(/* @vite-ignore */ `${origin}/index.html`));
  for (const site of [origin, second]) {
    const to = (kind: string): string => `${site}/${kind}?${text}`;
    await attempt(`fetch ${site}`, () => fetch(to('fetch')));
    await attempt(`post ${site}`, () => fetch(to('post'), { method: 'POST', body: text }));
    await attempt(`request ${site}`, () => {
      const request = new XMLHttpRequest();
      request.open('GET', to('request'));
      request.send();
      return settled(request);
    });
    await attempt(`events ${site}`, () => settled(new EventSource(to('events'))));
    await attempt(`socket ${site}`, () =>
      settled(new WebSocket(to('socket').replace('http', 'ws'))),
    );
    await attempt(`import ${site}`, () => import(/* @vite-ignore */ to('import')));
    // A module worker has none, whatever its policy; a classic one has.
    await attempt(`scripts ${site}`, () => importScripts(to('scripts')));
    await attempt(`font ${site}`, () => new FontFace('f', `url("${to('font')}")`).load());
    await attempt(`transport ${site}`, () => {
      const url = to('transport').replace('http:', 'https:');
      return new WebTransport(url).ready;
    });
  }
  await attempt('worker', () => settled(new Worker(`${origin}/worker?${text}`)));
  await attempt('stun', () => new RTCPeerConnection());
  return wentThrough;
}
