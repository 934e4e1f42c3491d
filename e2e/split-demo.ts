import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtSite } from '../scripts/build.mjs';
import type { Manifest, ModelFile } from '../src/shared/catalog.ts';
import type { Site } from './site.ts';

interface Shard {
  readonly dataPath: string;
  readonly format: string;
  readonly nbytes: number;
  readonly records: readonly { readonly byteOffset: number; readonly nbytes: number }[];
}

const folder = path.join('models', 'demo');
const tensorCache = 'tensor-cache.json';

/**
 * Serves the demo with its one file of weights cut into several, as large models have them, until
 * the site's faults are cleared.
 * @returns the files of weights
 */
export function splitDemo(site: Site, count: number): readonly ModelFile[] {
  const read = (file: string): Buffer => readFileSync(path.join(builtSite, folder, file));
  const { records, ...rest } = JSON.parse(read(tensorCache).toString()) as { records: Shard[] };
  const [whole] = records;
  if (whole === undefined) throw new Error('The demo has no weights.');
  const weights = read(whole.dataPath);
  const each = Math.ceil(whole.records.length / count);
  const contents = new Map<string, Buffer>();
  const shards = Array.from({ length: count }, (_, index): Shard => {
    const tensors = whole.records.slice(index * each, (index + 1) * each);
    const start = tensors[0]?.byteOffset ?? 0;
    const nbytes = tensors.reduce((sum, tensor) => sum + tensor.nbytes, 0);
    const dataPath = `part_${index}.bin`;
    contents.set(dataPath, weights.subarray(start, start + nbytes));
    return {
      ...whole,
      dataPath,
      nbytes,
      records: tensors.map((tensor) => ({ ...tensor, byteOffset: tensor.byteOffset - start })),
    };
  });
  const parts = [...contents].map(listed);
  contents.set(tensorCache, Buffer.from(JSON.stringify({ ...rest, records: shards })));

  const manifest = JSON.parse(read('manifest.json').toString()) as Manifest;
  const replaced = [whole.dataPath, tensorCache];
  const files = [
    ...manifest.files.filter((file) => !replaced.includes(file.path)),
    ...[...contents].map(listed),
  ];
  const text = Buffer.from(JSON.stringify({ ...manifest, files }));
  contents.set('manifest.json', text);
  for (const [file, bytes] of contents) {
    site.faults.set(`/models/demo/${file}`, (_request, response) => response.end(bytes));
  }
  const { bytes, sha256 } = listed(['manifest.json', text]);
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  site.changeModels(({ id }) =>
    id === 'demo' ? { bytes: total, manifest: { url: 'demo/manifest.json', bytes, sha256 } } : {},
  );
  return parts;
}

function listed([file, bytes]: readonly [path: string, bytes: Buffer]): ModelFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path: file, bytes: bytes.byteLength, sha256 };
}
