// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { IdleWatch } from './idle-watch.ts';

const minute = 60_000;
let watch: IdleWatch;
let onIdle: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  onIdle = vi.fn(() => watch.stop());
  watch = new IdleWatch(document, () => 5 * minute);
  watch.onIdle = onIdle;
  watch.start();
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

it('tells of a page that nobody has used for so long', () => {
  vi.advanceTimersByTime(4.9 * minute);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(0.2 * minute);
  expect(onIdle).toHaveBeenCalledOnce();
});

it('begins anew with every use, here or in another tab', () => {
  watch.onActive = vi.fn();
  vi.advanceTimersByTime(4 * minute);
  document.dispatchEvent(new Event('keydown'));
  expect(watch.onActive).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(4 * minute);
  watch.note();
  vi.advanceTimersByTime(4 * minute);
  expect(onIdle).not.toHaveBeenCalled();
});

it('is not fooled by a laptop that slept: the first touch comes too late', () => {
  vi.setSystemTime(Date.now() + 60 * minute);
  document.dispatchEvent(new Event('pointermove'));
  expect(onIdle).toHaveBeenCalledOnce();
});

it('looks as soon as a page that was hidden is shown', () => {
  vi.setSystemTime(Date.now() + 60 * minute);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(onIdle).toHaveBeenCalledOnce();
});
