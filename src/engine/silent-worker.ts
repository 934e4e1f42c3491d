import type { ToWorker } from '../shared/worker-protocol.ts';
import type { EngineContract } from './protocol.ts';

/** For tests only: an engine worker that answers nothing by itself, only what the test says. */
export class SilentWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  terminated = false;
  readonly calls: Extract<ToWorker<EngineContract>, { kind: 'call' }>[] = [];

  /** What an EngineClient starts its workers with; `workers` lists them. */
  static spawner(workers: SilentWorker[]): () => Worker {
    return () => {
      const worker = new SilentWorker();
      workers.push(worker);
      // The client uses no more of a Worker than there is here.
      return worker as unknown as Worker;
    };
  }

  postMessage(message: ToWorker<EngineContract>): void {
    if (message.kind === 'call') this.calls.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  /** Answers the last call of a method. */
  answer(method: keyof EngineContract, message: object): void {
    const id = this.calls.findLast((call) => call.method === method)?.id;
    this.onmessage?.({ data: { ...message, id } });
  }
}
