import { files, record, sha256 } from './fake-model.ts';
import type { StoredPiece, StoredRecord, StoredSource } from './stored-pieces.ts';

/** For tests only: the tiny model as it is stored, for a test to spoil. */
export class StoredFake implements StoredSource {
  readonly stored = new Map<string, StoredPiece>();
  known: StoredRecord | undefined = record;

  static async whole(): Promise<StoredFake> {
    const fake = new StoredFake();
    for (const [path, text] of Object.entries({ 'libraries/demo.wasm': 'wasm', ...files })) {
      fake.stored.set(path, { blob: new Blob([text]), sha256: await sha256(text) });
    }
    return fake;
  }

  /** Changes a file's bytes behind its hash's back. */
  corrupt(path: string): void {
    const { sha256: hash } = this.stored.get(path) ?? { sha256: '' };
    this.stored.set(path, { blob: new Blob(['other']), sha256: hash });
  }

  record(): Promise<StoredRecord | undefined> {
    return Promise.resolve(this.known);
  }

  file(_modelId: string, path: string): Promise<StoredPiece | undefined> {
    return Promise.resolve(this.stored.get(path));
  }
}
