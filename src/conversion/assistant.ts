/** Blocks converted in another worker, which reads the files itself and sends only the results. */
import { AppError, type WireError } from '../shared/errors.ts';
import { localRunner, type Runner } from '../weights/convert.ts';
import type { BlockResult } from '../weights/convert-block.ts';
import type { Folder, Sink } from '../weights/io.ts';
import type { Block, Plan } from '../weights/plan.ts';
import { convertingError } from './converting-error.ts';

interface Start {
  readonly kind: 'start';
  readonly plan: Plan;
  readonly finished: ReadonlySet<string>;
}

/** One at a time: the next one follows the reply. */
interface Work {
  readonly kind: 'work';
  readonly block: Block;
}

type Write = Parameters<Sink['write']>;

type Reply =
  | { readonly kind: 'done'; readonly result: BlockResult; readonly writes: readonly Write[] }
  | { readonly kind: 'failed'; readonly error: WireError };

/** A runner in the worker at the other end of `port`; what it converts goes to `sink` here. */
export function portRunner(
  port: MessagePort,
  plan: Plan,
  finished: ReadonlySet<string>,
  sink: Sink,
): Runner {
  port.postMessage({ kind: 'start', plan, finished } satisfies Start);
  return {
    async convert(block) {
      const reply = await new Promise<Reply>((resolve) => {
        port.onmessage = ({ data }: MessageEvent<Reply>) => resolve(data);
        port.postMessage({ kind: 'work', block } satisfies Work);
      });
      if (reply.kind === 'failed') throw AppError.fromWire(reply.error);
      for (const write of reply.writes) await sink.write(...write);
      return reply.result;
    },
    commit: (path) => sink.commit(path),
  };
}

/** The other end of {@link portRunner}: converts what comes by `port`. */
export function serveRunner(port: MessagePort, folder: Folder, now: () => number): void {
  let writes: Write[] = [];
  const sink = {
    write: (...write: Write) => {
      writes.push(write);
      return Promise.resolve();
    },
    commit: () => Promise.reject(new Error('An assistant stores nothing.')),
  };
  let runner: Runner | undefined;
  const reply = async (block: Block): Promise<Reply> => {
    try {
      if (runner === undefined) throw new Error('An assistant was given no plan.');
      writes = [];
      return { kind: 'done', result: await runner.convert(block), writes };
    } catch (thrown) {
      return { kind: 'failed', error: convertingError(thrown).toWire() };
    }
  };
  port.onmessage = ({ data }: MessageEvent<Start | Work>) => {
    if (data.kind === 'start') {
      const files = { open: folder.open.bind(folder), sink, now };
      runner = localRunner(data.plan, files, data.finished);
      return;
    }
    void reply(data.block).then((message) => {
      const bytes = message.kind === 'done' ? message.writes.map(([, , { buffer }]) => buffer) : [];
      port.postMessage(message, bytes);
    });
  };
}
