import os from 'node:os';
import { ScriptError } from '../scripts/processes.mjs';
import { inChromium } from './true-shape-chromium.ts';
import { makeModel } from './true-shape-model.ts';
import { readOptions } from './true-shape-options.ts';
import { onVulkan } from './true-shape-vulkan.ts';

/**
 * A random model of a library's true shape: made, converted, and decoded greedily by the compiled library,
 * beside a reference. In Chromium on SwiftShader; libraries in float16, which that lacks, in Node on Vulkan.
 */
export async function trueShape(args: readonly string[]): Promise<unknown> {
  const options = readOptions(args);
  const float16 = options.name.endsWith('q4f16_1');
  if (float16 && options.tokens === 0) {
    throw new ScriptError('--tokens 0 measures Chromium, which has no float16 here.');
  }
  const { times, ...made } = await makeModel(options);
  const execute = float16 ? onVulkan : inChromium;
  const outcome = await execute(options, made);
  if (outcome.sameTokens === false) {
    throw new ScriptError(`Other tokens than the reference's: ${JSON.stringify(outcome)}`);
  }
  const { name, layers = 'all' } = options;
  return {
    benchmark: 'true-shape',
    cores: os.availableParallelism(),
    name,
    layers,
    ...times,
    ...outcome,
  };
}
