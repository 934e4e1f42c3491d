import { describe, expect, it, vi } from 'vitest';
import { Settings } from './settings.svelte.ts';

function memory(saved?: string): () => Storage {
  let value = saved ?? null;
  const storage = {
    getItem: () => value,
    setItem: (_key: string, next: string) => {
      value = next;
    },
  };
  return () => storage as unknown as Storage;
}
const blocked = (): Storage => {
  throw new DOMException('blocked', 'SecurityError');
};

function open(
  storage: () => Storage,
  requested: string | null = null,
  preferred: readonly string[] = [],
): Settings {
  return new Settings(storage, requested, preferred, () => undefined);
}

describe('Settings', () => {
  it('keeps the language of the address in which the notice was read', () => {
    const storage = memory();
    open(storage, 'ar').acceptNotice();
    expect(open(storage, null, ['en']).locale).toBe('ar');
  });

  it('leaves what another tab has chosen', () => {
    const storage = memory();
    const [one, other] = [open(storage), open(storage)];
    one.lockMinutes = 1;
    one.chooseContextSize('a', 1024);
    other.locale = 'ar';
    other.chooseContextSize('b', 2048);
    const next = open(storage);
    expect(next).toMatchObject({ locale: 'ar', lockMinutes: 1 });
    expect(next.contextSize({ id: 'a', contextSizes: [4096, 1024] })).toBe(1024);
  });

  it('knows when another tab has chosen that nothing is deleted any more', () => {
    const storage = memory();
    const one = open(storage);
    one.retentionDays = 7;
    const other = open(storage);
    other.retentionDays = 0;
    expect(one.retentionDays).toBe(7);
    expect(one.latestRetentionDays()).toBe(0);
    expect(one.retentionDays).toBe(0);
  });

  it('keeps a time of retention for this visit where nothing can be stored', () => {
    const settings = open(blocked);
    settings.retentionDays = 30;
    expect(settings.latestRetentionDays()).toBe(30);
    expect(open(memory('{"retentionDays":2}')).retentionDays).toBe(0);
  });

  it('offers a smaller context after the GPU gave up, on the next visit too', () => {
    const storage = memory();
    const model = { id: 'a', contextSizes: [8192, 1024, 4096] };
    const settings = open(storage);
    expect(settings.smallerContext(model)).toBeUndefined();
    settings.noteTooLarge(model);
    const next = open(storage);
    expect(next.smallerContext(model)).toBe(4096);
    next.chooseContextSize('a', 4096);
    expect(next.smallerContext(model)).toBeUndefined();
    next.noteTooLarge(model);
    expect(next.smallerContext(model)).toBe(1024);
    // Nor one that is known to be too large.
    next.chooseContextSize('a', 8192);
    expect(next.smallerContext(model)).toBe(1024);
    next.forgetTooLarge('a');
    expect(open(storage).smallerContext(model)).toBeUndefined();
    next.noteTooLarge({ id: 'b', contextSizes: [1024] });
    expect(next.smallerContext({ id: 'b', contextSizes: [1024] })).toBeUndefined();
  });

  it('keeps choices from one visit to the next', () => {
    const storage = memory();
    const settings = open(storage, null, ['en-GB']);
    settings.locale = 'ar';
    settings.maxTokens = 32;
    settings.acceptNotice();
    expect(open(storage, null, ['en-GB'])).toMatchObject({
      locale: 'ar',
      maxTokens: 32,
      noticeAccepted: true,
    });
  });

  it.each([
    ['ar', '{"locale":"en"}', ['en'], 'ar'],
    ['xx', '{"locale":"ar"}', ['en'], 'ar'],
    [null, undefined, ['fr', 'ar-AE', 'en'], 'ar'],
    [null, undefined, ['fr'], 'en'],
  ])('speaks by the address %s, what is saved, then the browser', (asked, saved, langs, locale) => {
    expect(open(memory(saved), asked, langs).locale).toBe(locale);
  });

  it('takes the language out of the address once another is chosen', () => {
    const drop = vi.fn();
    const storage = memory();
    const settings = new Settings(storage, 'ar', [], drop);
    settings.maxTokens = 32;
    expect(drop).not.toHaveBeenCalled();
    settings.locale = 'en';
    expect(drop).toHaveBeenCalledOnce();
    expect(open(storage).locale).toBe('en');
  });

  it.each([
    [1, 16],
    [99_999, 8192],
    [32.4, 32],
    [NaN, 512],
  ])('keeps %s tokens within the limits', (entered, kept) => {
    const settings = open(memory());
    settings.maxTokens = entered;
    expect(settings.maxTokens).toBe(kept);
  });

  it.each(['not JSON', 'null', '{"maxTokens":"many","locale":"xx","noticeAccepted":1}'])(
    'falls back to the defaults when %s is saved',
    (saved) => {
      expect(open(memory(saved))).toMatchObject({
        locale: 'en',
        maxTokens: 512,
        noticeAccepted: false,
      });
    },
  );

  it('keeps a context for each model, while the model supports it', () => {
    const storage = memory();
    const model = { id: 'a', contextSizes: [8192, 4096, 2048] };
    const settings = open(storage);
    expect(settings.contextSize(model)).toBe(8192);
    settings.chooseContextSize('a', 2048);
    expect(settings.contextSize(model)).toBe(2048);
    expect(settings.contextSize({ ...model, id: 'b' })).toBe(8192);
    const later = open(storage);
    expect(later.contextSize(model)).toBe(2048);
    expect(later.contextSize({ ...model, contextSizes: [4096] })).toBe(4096);
  });

  it.each(['null', '7', '{"a":"2048"}'])('takes the default context when %s is saved', (saved) => {
    const settings = open(memory(`{"contextSizes":${saved}}`));
    expect(settings.contextSize({ id: 'a', contextSizes: [4096, 2048] })).toBe(4096);
  });

  it('works in a browser that blocks site data', () => {
    const settings = open(blocked);
    settings.acceptNotice();
    expect(settings.noticeAccepted).toBe(true);
  });
});
