import { vi } from 'vitest';

/** For tests only: what goes wrong with one answer; `after` counts the bytes of its body. */
export type Fault =
  | { readonly kind: 'refuse' }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  | { readonly kind: 'cut' | 'stall' | 'end' | 'swap'; readonly after: number }
  | { readonly kind: 'whole' };

/** For tests only: a server with ranges, as `fetch` sees it, and the faults that a test wants. */
export class FakeServer {
  /** Files by URL. */
  readonly files = new Map<string, string>();
  /** URL and first byte of every request. */
  readonly requests: (readonly [url: string, start: number])[] = [];
  /** What goes wrong with the next answer, if anything. */
  fault: (url: string) => Fault | undefined = () => undefined;

  /** The faults of the next answers, in order; then none. */
  failWith(...faults: Fault[]): void {
    this.fault = () => faults.shift();
  }

  readonly fetch = (url: string, init: RequestInit): Promise<Response> => {
    const range = new Headers(init.headers).get('Range');
    const start = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
    this.requests.push([url, start]);
    if (init.signal?.aborted === true) return Promise.reject(init.signal.reason as Error);
    const fault = this.fault(url);
    if (fault?.kind === 'refuse') return Promise.reject(new TypeError('Failed to fetch'));
    const bytes = new TextEncoder().encode(this.files.get(url));
    if (fault?.kind === 'status') {
      const headers = fault.retryAfter === undefined ? {} : { 'Retry-After': fault.retryAfter };
      return Promise.resolve(new Response(null, { status: fault.status, headers }));
    }
    if (!this.files.has(url)) return Promise.resolve(new Response(null, { status: 404 }));
    if (range === null || fault?.kind === 'whole') {
      return Promise.resolve(new Response(bodyOf(bytes, fault, init.signal)));
    }
    if (start >= bytes.length) return Promise.resolve(new Response(null, { status: 416 }));
    const headers = { 'Content-Range': `bytes ${start}-${bytes.length - 1}/${bytes.length}` };
    const body = bodyOf(bytes.slice(start), fault, init.signal);
    return Promise.resolve(new Response(body, { status: 206, headers }));
  };
}

/** Bytes of one piece of a body. */
const pieceBytes = 300;

function bodyOf(
  bytes: Uint8Array<ArrayBuffer>,
  fault: Fault | undefined,
  signal: AbortSignal | null | undefined,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const after = fault !== undefined && 'after' in fault ? fault.after : Infinity;
  if (fault?.kind === 'swap' && after < bytes.length) bytes[after] = (bytes[after] ?? 0) ^ 1;
  const most = fault?.kind === 'swap' ? bytes.length : Math.min(after, bytes.length);
  let sent = 0;
  return new ReadableStream({
    start(controller) {
      signal?.addEventListener('abort', () => controller.error(signal.reason));
    },
    pull(controller) {
      if (sent < most) {
        const piece = bytes.slice(sent, Math.min(sent + pieceBytes, most));
        sent += piece.length;
        controller.enqueue(piece);
      } else if (fault?.kind === 'cut') controller.error(new TypeError('network error'));
      else if (fault?.kind === 'stall') return new Promise(() => undefined);
      else controller.close();
      return undefined;
    },
  });
}

const realTimeout = globalThis.setTimeout;

/** For tests only: lets fake time pass until `action` ends, as soon as nothing else goes on. */
export async function whileTimePasses<T>(action: Promise<T>): Promise<T> {
  const running = new Set([action]);
  const end = (): void => running.clear();
  action.then(end, end);
  while (running.size > 0) {
    // Reading a Blob takes real time.
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => realTimeout(resolve));
    await vi.advanceTimersToNextTimerAsync();
  }
  return action;
}

/** For tests only: fake time, and a device that is online and has this server. */
export function online(server: FakeServer): EventTarget {
  const device = new EventTarget();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('fetch', server.fetch);
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('addEventListener', device.addEventListener.bind(device));
  return device;
}

/** For tests only: undoes {@link online}. */
export function offline(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
}
