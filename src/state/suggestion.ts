import { gpuMemory } from '../shared/catalog-model.ts';
import type { CatalogModel } from '../shared/catalog.ts';
import type { Device } from './device.ts';
import type { Model } from './model.svelte.ts';
import type { Models } from './models.svelte.ts';

/** Weights of Med42 take several gigabytes, those of the demo a few megabytes. */
const largeBytes = 1e9;

/** Whether a model is of the kind that a phone, or a machine without a GPU, is too weak for. */
export function isLarge({ entry }: Model): boolean {
  return entry.requires.memory >= largeBytes;
}

/**
 * The model that fits this machine best by what the browser tells of it: the largest for which there
 * is room, in the quantisation that takes least; one that is not large where a large one is of no
 * use. Absent where none can run.
 * @param contextSize the context window that a model would be loaded with
 */
export function suggestion(
  { all, gpu }: Pick<Models, 'all' | 'gpu'>,
  { isHandheld, memory }: Pick<Device, 'isHandheld' | 'memory'>,
  contextSize: (entry: CatalogModel) => number,
): Model | undefined {
  const needs = ({ entry }: Model): number => gpuMemory(entry, contextSize(entry));
  const able = all.filter(({ runnable }) => runnable).sort((a, b) => needs(a) - needs(b));
  const [least] = able;
  if (isHandheld || gpu === undefined || gpu.isSoftware) return least;
  const large = able.filter(isLarge);
  // A browser that tells of no memory leaves room for the least of them, at best.
  const fitting = memory
    ? large.filter((model) => needs(model) <= memory.bytes)
    : large.slice(0, 1);
  const most = fitting.at(-1);
  const same = fitting.find(({ entry: { card } }) => card !== null && card === most?.entry.card);
  return same ?? most ?? least;
}
