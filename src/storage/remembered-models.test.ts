import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LocalLocks } from './local-locks.ts';
import { PageModelStore } from './page-model-store.ts';
import { RememberedModels } from './remembered-models.ts';

let saved: Map<string, string>;
const local = () => ({
  getItem: (key: string) => saved.get(key) ?? null,
  setItem: (key: string, value: string) => void saved.set(key, value),
});

beforeEach(() => {
  saved = new Map();
});

describe('RememberedModels', () => {
  it('remembers models and their bytes across visits, until they are forgotten', () => {
    new RememberedModels(local).remember('a', 5);
    new RememberedModels(local).remember('b', 6);
    new RememberedModels(local).forget('a');
    expect([...new RememberedModels(local).all()]).toEqual([['b', 6]]);
  });

  it.each(['{', 'null', '[]', '{"a":"five"}'])('takes %s for nothing', (text) => {
    saved.set('stored-models', text);
    expect(new RememberedModels(local).all().size).toBe(0);
  });

  it('does without localStorage where the browser blocks it', () => {
    const remembered = new RememberedModels(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    remembered.remember('a', 5);
    expect(remembered.all().size).toBe(0);
  });
});

describe('PageModelStore', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('forgets a model that the person deletes', async () => {
    vi.stubGlobal('navigator', { locks: new LocalLocks() });
    const remembered = new RememberedModels(local);
    remembered.remember('a', 5);
    await new PageModelStore(remembered, () => undefined).delete('a');
    expect(remembered.all().size).toBe(0);
  });
});
