import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const pieceBytes = 64 * 1024;

/** What all answers of a server share: so many bytes a second, or as many as the machine can. */
export class Line {
  readonly #bytesPerMs: number;
  /** When everything that was sent so far has gone through. */
  #free = 0;

  constructor(bytesPerSecond: number) {
    this.#bytesPerMs = bytesPerSecond / 1000;
  }

  /** Sends a body whose headers are written, and resolves when the last of it has gone out. */
  async send(response: ServerResponse, body: Buffer): Promise<void> {
    if (this.#bytesPerMs === Infinity) {
      await this.#write(response, body);
      return;
    }
    for (let start = 0; start < body.length && !response.destroyed; start += pieceBytes) {
      const piece = body.subarray(start, start + pieceBytes);
      const now = performance.now();
      // A line that had nothing to do for a while does not make up for it.
      this.#free = Math.max(this.#free, now - 20) + piece.length / this.#bytesPerMs;
      if (this.#free > now) await sleep(this.#free - now);
      await this.#write(response, piece);
    }
  }

  #write(response: ServerResponse, piece: Buffer): Promise<void> {
    return new Promise((resolve) => {
      response.once('close', resolve);
      response.write(piece, () => {
        response.off('close', resolve);
        resolve();
      });
    });
  }
}
