/** A worker thread that converts blocks and commits shards, one request at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { localRunner } from '../../src/weights/convert.ts';
import { WeightsError } from '../../src/weights/errors.ts';
import type { WorkerReply, WorkerRequest, WorkerStart } from './protocol.ts';
import { folderSink, openFolder } from '../node-files.ts';

// The command that starts this file passes a WorkerStart, and nothing else does.
const { plan, finished, from, to } = workerData as WorkerStart;
const folder = await openFolder(from);
const files = {
  open: (name: string) => folder.open(name),
  sink: folderSink(to),
  now: () => performance.now(),
};
const runner = localRunner(plan, files, finished);

async function answer(request: WorkerRequest): Promise<WorkerReply> {
  try {
    switch (request.kind) {
      case 'convert':
        return { kind: 'converted', result: await runner.convert(request.block) };
      case 'commit':
        return { kind: 'committed', digest: await runner.commit(request.path) };
    }
  } catch (thrown) {
    if (thrown instanceof WeightsError) {
      return { kind: 'failed', code: thrown.code, message: thrown.message };
    }
    return { kind: 'failed', message: String(thrown) };
  }
}

parentPort?.on('message', (request: WorkerRequest) => {
  void answer(request).then((reply) => parentPort?.postMessage(reply));
});
