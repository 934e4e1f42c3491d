import { parseArgs } from 'node:util';
import { ScriptError } from '../../scripts/processes.mjs';

export const usage = `npm run check-host -- URL [--origin ORIGIN] [--ca FILE] [--full]
  URL              a site, its models/catalog.json, a model folder, or its manifest.json
  --origin ORIGIN  the site that will use a weights host, such as https://med42.example
  --ca FILE        a CA certificate in PEM to trust as well
  --full           hash every byte, and not a sample of the weights`;

export interface CheckHostOptions {
  readonly url: URL;
  readonly origin: string | null;
  readonly caFile: string | null;
  readonly full: boolean;
}

/** @throws {ScriptError} saying what is wrong with the text */
function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.origin;
  throw new ScriptError(
    `--origin: ${text} is no origin. Give it with its scheme, such as https://med42.example.`,
  );
}

/**
 * The command line's meaning, or undefined when it has none.
 * @throws {ScriptError} for an --origin that is none
 */
export function readOptions(args: readonly string[]): CheckHostOptions | undefined {
  const text = { type: 'string' } as const;
  const options = { origin: text, ca: text, full: { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [address] = positionals;
    if (address === undefined || positionals.length > 1) return undefined;
    const url = new URL(address);
    if (!['http:', 'https:'].includes(url.protocol)) return undefined;
    // A folder without its slash would be a file beside the folder.
    if (!/\/$|\.(json|html)$/.test(url.pathname)) url.pathname += '/';
    return {
      url,
      origin: values.origin === undefined ? null : originOf(values.origin),
      caFile: values.ca ?? null,
      full: values.full ?? false,
    };
  } catch (thrown) {
    if (thrown instanceof ScriptError) throw thrown;
    // Thrown for an unknown option, and for what is no URL.
    return undefined;
  }
}
