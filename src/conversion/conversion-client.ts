import { WorkerClient } from '../shared/worker-client.ts';
import type { ChosenCheckpoint } from './checkpoint-files.ts';
import type { ConversionContract, ConversionProgress, ConversionRequest } from './protocol.ts';

/** More would wait for the one that hashes and stores. */
const mostWorkers = 4;

/** The page's way to converted weights. Its workers live as long as a conversion. */
export class ConversionClient {
  readonly #spawn: () => Worker;
  readonly #workers: number;

  /** @param cores how many processor cores there are */
  constructor(spawn: () => Worker, cores: number) {
    this.#spawn = spawn;
    this.#workers = Math.max(1, Math.min(cores, mostWorkers));
  }

  /**
   * Finds out whether published weights can be converted, as far as can be known without reading them.
   *
   * @throws AppError with a checkpoint's code, or `file-unreadable`.
   */
  async check({ files }: ChosenCheckpoint, signal: AbortSignal): Promise<void> {
    const worker = new WorkerClient<ConversionContract>(this.#spawn);
    try {
      await worker.call('check', { files }, { signal });
    } finally {
      worker.terminate();
    }
  }

  /**
   * Converts published weights into storage. What was stored before an interruption is kept.
   *
   * @throws AppError; an AbortError when `signal` was aborted.
   */
  async convert(
    { checkpoint, ...request }: ConversionRequest,
    onProgress: (progress: ConversionProgress) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const lead = new WorkerClient<ConversionContract>(this.#spawn);
    const others = Array.from(
      { length: this.#workers - 1 },
      () => new WorkerClient<ConversionContract>(this.#spawn),
    );
    const channels = others.map((assistant) => ({ assistant, ...portsOf(new MessageChannel()) }));
    const assistants = channels.map(({ toAssistant }) => toAssistant);
    try {
      const conversion = lead.call(
        'convert',
        { ...request, checkpoint, assistants },
        { onEvent: onProgress, signal, transfer: assistants },
      );
      // An assistant answers only when it dies, and the conversion would wait for it.
      const deaths = channels.map(({ assistant, toLead: port }) =>
        assistant.call('assist', { files: checkpoint.files, port }, { transfer: [port] }),
      );
      await Promise.race([conversion, ...deaths]);
    } finally {
      for (const worker of [lead, ...others]) worker.terminate();
    }
  }
}

function portsOf({ port1, port2 }: MessageChannel): {
  toAssistant: MessagePort;
  toLead: MessagePort;
} {
  return { toAssistant: port1, toLead: port2 };
}
