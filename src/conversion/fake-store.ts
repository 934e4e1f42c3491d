import type { StoredModel } from '../shared/stored-model.ts';
import type { ModelFiles } from './store-sink.ts';

/** For tests: storage in memory, of one model. */
export class FakeStore implements ModelFiles {
  record: StoredModel | undefined;
  readonly stored = new Map<string, { blob: Blob; sha256: string }>();

  file(_modelId: string, path: string): Promise<{ blob: Blob; sha256: string } | undefined> {
    return Promise.resolve(this.stored.get(path));
  }

  putFile(_modelId: string, path: string, file: { blob: Blob; sha256: string }): Promise<void> {
    this.stored.set(path, file);
    return Promise.resolve();
  }

  commit(record: StoredModel): Promise<void> {
    this.record = record;
    return Promise.resolve();
  }
}
