import path from 'node:path';
import { useLavapipe } from './lavapipe/driver.ts';
import { startNodeEngine } from './lavapipe/node-engine.ts';
import { greedyRequest, outcome, readOptions } from './true-shape-options.ts';

/**
 * As `true-shape`, for libraries that need `shader-f16`, which SwiftShader lacks: the engine in Node, on
 * Dawn over Mesa's software Vulkan driver, which executes float16.
 */
export async function trueShapeVulkan(args: readonly string[]): Promise<unknown> {
  const options = readOptions(args);
  await useLavapipe();
  const engine = await startNodeEngine(options.model, options.library, options.context);
  const { signal } = new AbortController();
  const answer = await engine.generate(greedyRequest(options), () => undefined, signal);
  return {
    benchmark: 'true-shape-vulkan',
    library: path.basename(options.library),
    ...(await outcome(answer, options)),
  };
}
