import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { librarySourcesHash } from './library-record.mjs';
import { readJson, root } from './processes.mjs';

const folder = path.join(root, 'public', 'models', 'libraries');
const libraries = readdirSync(folder).filter((file) => file.endsWith('.wasm'));

interface BuildRecord {
  sha256: string;
  sources_sha256: string;
}

describe('the committed libraries', () => {
  it('are there', () => {
    expect(libraries).toContain('demo-q4f32_1.wasm');
  });

  it.each(libraries)('%s was built from the present sources of compile/', (file) => {
    const name = path.join(folder, file.replace(/\.wasm$/, ''));
    const record = readJson(`${name}.build.json`) as BuildRecord;
    const bytes = readFileSync(`${name}.wasm`);
    expect(record).toMatchObject({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sources_sha256: librarySourcesHash(),
    });
    expect(readFileSync(`${name}.notice.txt`, 'utf8')).toContain(`${file} `);
  });
});
