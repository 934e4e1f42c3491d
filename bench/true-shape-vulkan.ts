import { useLavapipe } from './lavapipe/driver.ts';
import { startNodeEngine } from './lavapipe/node-engine.ts';
import { compare, greedyRequest, type Comparison } from './true-shape-answer.ts';
import type { TrueShapeModel } from './true-shape-model.ts';
import type { Options } from './true-shape-options.ts';

/** Decodes with the product's engine in Node, on Dawn over Mesa's software Vulkan driver, which executes float16. */
export async function onVulkan(options: Options, made: TrueShapeModel): Promise<Comparison> {
  await useLavapipe();
  const engine = await startNodeEngine(made.model, made.library, options.context);
  const { signal } = new AbortController();
  const answer = await engine.generate(greedyRequest(options), () => undefined, signal);
  return compare(answer, made.reference);
}
