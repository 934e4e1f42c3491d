import { abortError } from '../shared/errors.ts';

interface Options {
  readonly mode?: 'exclusive' | 'shared';
  readonly signal?: AbortSignal;
}

interface Request {
  readonly shared: boolean;
  readonly grant: () => void;
}

/** For tests only: Web Locks of one process, as far as the storage layer uses them. */
export class LocalLocks {
  readonly #held = new Map<string, Request[]>();
  readonly #waiting = new Map<string, Request[]>();

  async request<T>(name: string, options: Options, action: () => T | Promise<T>): Promise<T> {
    const { signal } = options;
    const shared = options.mode === 'shared';
    let request: Request | undefined;
    await new Promise<void>((resolve, reject) => {
      request = { shared, grant: resolve };
      this.#line(this.#waiting, name).push(request);
      const own = request;
      signal?.addEventListener('abort', () => {
        remove(this.#line(this.#waiting, name), own);
        reject(abortError());
      });
      this.#grant(name);
    });
    try {
      return await action();
    } finally {
      if (request !== undefined) remove(this.#line(this.#held, name), request);
      this.#grant(name);
    }
  }

  #grant(name: string): void {
    const held = this.#line(this.#held, name);
    const waiting = this.#line(this.#waiting, name);
    for (let [next] = waiting; next !== undefined; [next] = waiting) {
      const free = held.length === 0 || (next.shared && held.every(({ shared }) => shared));
      if (!free) return;
      waiting.shift();
      held.push(next);
      next.grant();
    }
  }

  #line(lines: Map<string, Request[]>, name: string): Request[] {
    const line = lines.get(name) ?? [];
    lines.set(name, line);
    return line;
  }
}

function remove(line: Request[], request: Request): void {
  const index = line.indexOf(request);
  if (index >= 0) line.splice(index, 1);
}
