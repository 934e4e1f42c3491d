import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ScriptError } from '../scripts/processes.mjs';

/** What `npm run bench -- true-shape` is told on the command line. */
export interface Options {
  /** Of compile/configs.py. */
  readonly name: string;
  /** How many of the model's layers; absent for all of them. */
  readonly layers: string | undefined;
  /** For everything that is made of this shape: several times the model's size. */
  readonly folder: string;
  readonly prompt: string;
  /** How many to decode; with 0 the model is loaded, and nothing is asked. */
  readonly tokens: number;
  /** The context window, in tokens. */
  readonly context: number;
}

/** @throws {ScriptError} without a name */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      layers: { type: 'string' },
      folder: { type: 'string' },
      prompt: { type: 'string', default: 'What is asthma?' },
      tokens: { type: 'string', default: '8' },
      context: { type: 'string', default: '1024' },
    },
  });
  const [name] = positionals;
  const { layers, folder, prompt, tokens, context } = values;
  if (name === undefined) {
    throw new ScriptError(
      'npm run bench -- true-shape NAME [--layers N] [--tokens N] [--prompt TEXT] ' +
        '[--context TOKENS] [--folder FOLDER], with a NAME of compile/configs.py',
    );
  }
  for (const [option, value] of Object.entries({ layers, tokens, context })) {
    if (
      value !== undefined &&
      !/^[1-9]\d*$/.test(value) &&
      !(option === 'tokens' && value === '0')
    ) {
      throw new ScriptError(`--${option} takes a whole number, not ${value}.`);
    }
  }
  const place = `med42-${name}-${layers ?? 'all'}-layers`;
  return {
    name,
    layers,
    folder: path.join(path.resolve(folder ?? os.tmpdir()), place),
    prompt,
    tokens: Number(tokens),
    context: Number(context),
  };
}
