/** A model on its host: the manifest, every file in it, and the compiled library. */
import { createHash } from 'node:crypto';
import {
  parseManifest,
  type CatalogModel,
  type Manifest,
  type ModelFile,
} from '../../src/shared/catalog.ts';
import { checkFile, corsFault, statusFault, typeFault, type Fault } from './file.ts';
import { notOk, ok, type Check, type Finding } from './finding.ts';
import { bodyOf, type HostClient } from './request.ts';

/** No manifest is longer: the one of a model in 10,000 files would be. */
const mostManifestBytes = 4 * 1024 * 1024;

const isShard = ({ path }: ModelFile): boolean => path.endsWith('.bin');

/** The shards to hash when not all are: first, last and largest. */
function sampleOf(shards: readonly ModelFile[]): ReadonlySet<ModelFile> {
  const largest = shards.toSorted((a, b) => b.bytes - a.bytes)[0];
  return new Set([shards[0], shards.at(-1), largest].filter((file) => file !== undefined));
}

/** One finding for all files: what is wrong with the first, and with how many. */
function summarise(
  check: Check,
  subject: string,
  files: readonly unknown[],
  faults: readonly Fault[],
): Finding {
  const found = faults.filter((fault) => fault.check === check);
  const [first] = found;
  if (!first) return ok(check, subject, `${files.length} of ${files.length} files`);
  const detail = `${found.length} of ${files.length} files: ${first.detail}`;
  return notOk('failed', check, subject, detail);
}

function hashFinding(
  subject: string,
  files: readonly ModelFile[],
  hashed: ReadonlySet<ModelFile>,
  faults: readonly Fault[],
): Finding {
  const finding = summarise('hash', subject, [...hashed], faults);
  if (finding.verdict !== 'ok' || hashed.size === files.length) return finding;
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const read = [...hashed].reduce((sum, { bytes }) => sum + bytes, 0);
  const detail =
    `a sample only: ${hashed.size} of ${files.length} files, ${read} of ${all} bytes ` +
    `(${((100 * read) / all).toFixed(1)} %)`;
  return notOk('unchecked', 'hash', subject, detail, 'Run it with --full to hash every byte.');
}

function corsFinding(
  client: HostClient,
  url: URL,
  files: readonly unknown[],
  faults: readonly Fault[],
): Finding {
  if (client.origin === null) {
    const detail = 'not known which site will ask';
    return notOk('unchecked', 'cors', url.origin, detail, 'Pass --origin with the site’s origin.');
  }
  if (client.origin === url.origin)
    return ok('cors', url.origin, 'not needed: the site’s own origin');
  return summarise('cors', url.origin, files, faults);
}

/** Sizes, types, compression, CORS, ranges and hashes of files that lie at the manifest's side. */
async function checkFiles(
  client: HostClient,
  subject: string,
  manifestUrl: URL,
  files: readonly ModelFile[],
  full: boolean,
): Promise<Finding[]> {
  const sample = sampleOf(files.filter(isShard));
  const hashed = new Set(files.filter((file) => full || !isShard(file) || sample.has(file)));
  const faults: Fault[] = [];
  for (const file of files) {
    const asked = { ranges: isShard(file), hash: hashed.has(file) };
    faults.push(...(await checkFile(client, new URL(file.path, manifestUrl), file, asked)));
  }
  const unreachable = faults.filter(({ check }) => check === 'reachable');
  // What is not there has no type or size; to count it as right would be wrong.
  if (unreachable.length > 0)
    return [summarise('reachable', subject, files, faults), ...others(faults, subject, files)];
  const each = (['reachable', 'size', 'type', 'encoding'] as const).map((check) =>
    summarise(check, subject, files, faults),
  );
  return [
    ...each,
    corsFinding(client, manifestUrl, files, faults),
    summarise('range', subject, files.filter(isShard), faults),
    hashFinding(subject, files, hashed, faults),
  ];
}

/** Only what is known to be wrong. */
function others(faults: readonly Fault[], subject: string, files: readonly unknown[]): Finding[] {
  const found = new Set(faults.map(({ check }) => check).filter((check) => check !== 'reachable'));
  return [...found].map((check) => summarise(check, subject, files, faults));
}

/** What the catalog says of a manifest. */
interface Pin {
  readonly bytes: number;
  readonly sha256: string;
}

async function checkManifest(
  client: HostClient,
  url: URL,
  pin: Pin | undefined,
): Promise<{ findings: Finding[]; manifest?: Manifest }> {
  const failed = (detail: string): { findings: Finding[] } => ({
    findings: [notOk('failed', 'manifest', url.href, detail)],
  });
  try {
    const response = await client.send(url);
    const cors = client.origin !== null && client.origin !== url.origin;
    const wrong =
      statusFault(response, 200) ??
      typeFault('manifest.json', response.headers['content-type']) ??
      (cors ? corsFault(client.origin, response) : undefined);
    const body = await bodyOf(response, mostManifestBytes);
    if (wrong !== undefined) return failed(wrong);
    const sha256 = createHash('sha256').update(body).digest('hex');
    const found = `${body.byteLength} bytes, SHA-256 ${sha256}`;
    if (pin && (pin.bytes !== body.byteLength || pin.sha256 !== sha256)) {
      return failed(`${found}; the catalog says ${pin.bytes} bytes, SHA-256 ${pin.sha256}`);
    }
    const manifest = parseManifest(body.toString('utf8'));
    const detail = pin ? `${found}, as in the catalog` : found;
    return { findings: [ok('manifest', url.href, detail)], manifest };
  } catch (thrown) {
    return failed(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

/** A model folder by its manifest's URL. */
export async function checkModelFolder(
  client: HostClient,
  manifestUrl: URL,
  full: boolean,
  pin?: Pin,
): Promise<Finding[]> {
  const { findings, manifest } = await checkManifest(client, manifestUrl, pin);
  if (!manifest) return findings;
  const files = await checkFiles(client, manifest.model_id, manifestUrl, manifest.files, full);
  return [...findings, ...files];
}

/** The compiled library, which is small enough to be read whole. */
export async function checkLibrary(
  client: HostClient,
  catalogUrl: URL,
  library: NonNullable<CatalogModel['library']>,
): Promise<Finding[]> {
  const url = new URL(library.path, catalogUrl);
  const faults = await checkFile(client, url, library, { ranges: false, hash: true });
  if (faults.length === 0) {
    return [ok('hash', url.href, `library: ${library.bytes} bytes, SHA-256 ${library.sha256}`)];
  }
  return faults.map(({ check, detail }) => notOk('failed', check, url.href, detail));
}
