/** Runs a plan: blocks to runners as they become free, each shard committed once it is whole. */
import * as v from 'valibot';
import { convertBlock, type BlockResult, type Files } from './convert-block.ts';
import type { ErrorSum } from './group-quantization.ts';
import type { Digest } from './io.ts';
import type { Block, Plan } from './plan.ts';

/** Something that does one thing at a time: this thread, or a worker. */
export interface Runner {
  convert(block: Block): Promise<BlockResult>;
  /** Makes a shard final. */
  commit(path: string): Promise<Digest>;
}

/** How far the quantised weights of one matrix are from its weights, in the weights' unit. */
export interface WeightError {
  readonly name: string;
  readonly largest: number;
  readonly mean: number;
}

/** A finished shard, as a later run needs it to go on. */
export const finishedShardSchema = v.object({
  path: v.string(),
  digest: v.object({ bytes: v.number(), md5: v.string(), sha256: v.string() }),
});
export type FinishedShard = Readonly<v.InferOutput<typeof finishedShardSchema>>;

export interface Progress {
  /** Source bytes that are converted, of those that this run has to convert. */
  readonly doneBytes: number;
  readonly totalBytes: number;
  /** Milliseconds that all runners together have spent on each part so far. */
  readonly readMs: number;
  readonly computeMs: number;
  readonly writeMs: number;
}

export interface ConversionEvents {
  progress(progress: Progress): void;
  /** Called in turn; the conversion waits. `errors` are those of weights finished so far. */
  shard(shard: FinishedShard, errors: readonly WeightError[]): Promise<void>;
}

/** Blocks, shards and errors of a conversion under way. */
class Ledger {
  readonly blocks: readonly Block[];
  readonly #plan: Plan;
  readonly #errors = new Map<string, ErrorSum>();
  /** Blocks that are still to come, by weight and by shard. */
  readonly #blocksOfWeight = new Map<number, number>();
  readonly #blocksOfShard = new Map<number, number>();
  readonly #totalBytes: number;
  #spent = { readMs: 0, computeMs: 0, writeMs: 0 };
  #doneBytes = 0;

  constructor(plan: Plan, wanted: (shard: number) => boolean) {
    this.#plan = plan;
    this.blocks = plan.blocks.filter(({ weight }) => this.#shardsOf(weight).some(wanted));
    this.#totalBytes = this.blocks.reduce((sum, { start, end }) => sum + end - start, 0);
    for (const { weight } of this.blocks) {
      this.#blocksOfWeight.set(weight, (this.#blocksOfWeight.get(weight) ?? 0) + 1);
      for (const shard of this.#shardsOf(weight).filter(wanted)) {
        this.#blocksOfShard.set(shard, (this.#blocksOfShard.get(shard) ?? 0) + 1);
      }
    }
  }

  #shardsOf(weight: number): number[] {
    return [...new Set(this.#plan.weights[weight]?.outputs.map(({ shard }) => shard))];
  }

  /** Notes a finished block; returns the paths of the shards that it was the last of. */
  finish(block: Block, result: BlockResult): string[] {
    const name = this.#plan.weights[block.weight]?.name ?? '';
    const error = this.#errors.get(name) ?? { largest: 0, total: 0 };
    error.largest = Math.max(error.largest, result.error.largest);
    error.total += result.error.total;
    this.#errors.set(name, error);
    this.#doneBytes += block.end - block.start;
    this.#spent.readMs += result.readMs;
    this.#spent.computeMs += result.computeMs;
    this.#spent.writeMs += result.writeMs;
    this.#blocksOfWeight.set(block.weight, (this.#blocksOfWeight.get(block.weight) ?? 0) - 1);
    const whole: string[] = [];
    for (const shard of this.#shardsOf(block.weight)) {
      const left = this.#blocksOfShard.get(shard);
      if (left === undefined) continue;
      this.#blocksOfShard.set(shard, left - 1);
      if (left === 1) whole.push(this.#plan.shards[shard]?.path ?? '');
    }
    return whole;
  }

  get progress(): Progress {
    return { doneBytes: this.#doneBytes, totalBytes: this.#totalBytes, ...this.#spent };
  }

  /** The errors of finished matrices; norms are only cast, and have none. */
  get errors(): WeightError[] {
    return this.#plan.weights.flatMap(({ name, shape, outputs }, weight): WeightError[] => {
      const error = this.#errors.get(name);
      if (!error || outputs.length < 2 || this.#blocksOfWeight.get(weight) !== 0) return [];
      const mean = error.total / shape.reduce<number>((product, n) => product * n, 1);
      return [{ name, largest: error.largest, mean }];
    });
  }
}

/** A runner in this thread. `finished` as in {@link runPlan}. */
export function localRunner(plan: Plan, files: Files, finished: ReadonlySet<string>): Runner {
  const wanted = (shard: number): boolean => !finished.has(plan.shards[shard]?.path ?? '');
  return {
    convert: (block) => convertBlock(plan, block, files, wanted),
    commit: (path) => files.sink.commit(path),
  };
}

/**
 * Converts everything that is not finished.
 *
 * @param finished paths of shards that an earlier run of the same plan has committed
 * @param signal stops before the next block; shards that are not whole stay uncommitted
 * @returns digests of the shards committed here, and errors of the weights converted here
 * @throws {WeightsError} value-not-finite, or whatever a runner throws first, once all have stopped
 */
export async function runPlan(
  plan: Plan,
  runners: readonly Runner[],
  finished: ReadonlySet<string>,
  events: ConversionEvents,
  signal: AbortSignal,
): Promise<{ digests: Map<string, Digest>; errors: WeightError[] }> {
  const ledger = new Ledger(plan, (shard) => !finished.has(plan.shards[shard]?.path ?? ''));
  const queue = ledger.blocks.values();
  const digests = new Map<string, Digest>();
  const failures: unknown[] = [];
  let reported = Promise.resolve();

  const commit = async (runner: Runner, path: string): Promise<void> => {
    const digest = await runner.commit(path);
    digests.set(path, digest);
    reported = reported.then(() => events.shard({ path, digest }, ledger.errors));
    await reported;
  };
  const work = async (runner: Runner): Promise<void> => {
    for (const block of queue) {
      signal.throwIfAborted();
      if (failures.length > 0) return;
      const result = await runner.convert(block);
      for (const path of ledger.finish(block, result)) await commit(runner, path);
      events.progress(ledger.progress);
    }
  };
  await Promise.all(runners.map((runner) => work(runner).catch((e: unknown) => failures.push(e))));
  if (failures.length > 0) throw failures[0];
  return { digests, errors: ledger.errors };
}
