import { parseArgs } from 'node:util';
import { PackageError } from './errors.ts';

export const usage = `npm run package -- OUT [--model DIR]... [--weights-host URL]
  OUT                 the folder to write; it must be new or empty
  --model DIR         a converted model folder to take along; may be given several times
  --weights-host URL  the models will be served from this address, not from the site's own`;

export interface PackageOptions {
  readonly out: string;
  /** Converted model folders. */
  readonly models: readonly string[];
  /** Ends in a slash; the models' folders lie directly below it. */
  readonly weightsHost: URL | null;
}

function weightsUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new PackageError('weights-host-invalid', `${text} is no address of a weights host.`);
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/**
 * The command line's meaning, or undefined when it has none.
 * @throws {PackageError} weights-host-invalid
 */
export function readOptions(args: readonly string[]): PackageOptions | undefined {
  const options = {
    model: { type: 'string', multiple: true },
    'weights-host': { type: 'string' },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    // parseArgs throws for an option that it does not know.
    return undefined;
  }
  const { values, positionals } = parsed;
  const [out] = positionals;
  if (out === undefined || positionals.length > 1) return undefined;
  const host = values['weights-host'];
  return {
    out,
    models: values.model ?? [],
    weightsHost: host === undefined ? null : weightsUrl(host),
  };
}
