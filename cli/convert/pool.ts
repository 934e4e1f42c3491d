import { Worker } from 'node:worker_threads';
import type { Runner } from '../../src/weights/convert.ts';
import { WeightsError } from '../../src/weights/errors.ts';
import type { WorkerReply, WorkerRequest, WorkerStart } from './protocol.ts';

/** A runner in a thread of its own. */
export interface ThreadRunner extends Runner {
  stop(): Promise<void>;
}

type ReplyTo<Kind extends WorkerReply['kind']> = Extract<WorkerReply, { kind: Kind }>;

/** Starts a thread; one that dies rejects the request it was working on. */
export function startRunner(start: WorkerStart): ThreadRunner {
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
    workerData: start,
  });
  let settle: ((reply: WorkerReply) => void) | undefined;
  let dead: string | undefined;
  const reply = (message: WorkerReply): void => {
    settle?.(message);
    settle = undefined;
  };
  const die = (message: string): void => {
    dead ??= message;
    reply({ kind: 'failed', message: dead });
  };
  worker.on('message', reply);
  worker.on('error', (error) => die(String(error)));
  worker.on('exit', (code) => die(`A converter thread ended with code ${code}.`));

  async function ask<Kind extends WorkerReply['kind']>(
    request: WorkerRequest,
    kind: Kind,
  ): Promise<ReplyTo<Kind>> {
    const answer = await new Promise<WorkerReply>((resolve) => {
      settle = resolve;
      if (dead === undefined) worker.postMessage(request);
      else reply({ kind: 'failed', message: dead });
    });
    if (isReply(answer, kind)) return answer;
    if (answer.kind !== 'failed') throw new Error(`A converter thread answered ${answer.kind}.`);
    if (answer.code) throw new WeightsError(answer.code, answer.message);
    throw new Error(answer.message);
  }
  return {
    convert: async (block) => (await ask({ kind: 'convert', block }, 'converted')).result,
    commit: async (path) => (await ask({ kind: 'commit', path }, 'committed')).digest,
    stop: async () => {
      await worker.terminate();
    },
  };
}

function isReply<Kind extends WorkerReply['kind']>(
  reply: WorkerReply,
  kind: Kind,
): reply is ReplyTo<Kind> {
  return reply.kind === kind;
}
