import { expect, it } from 'vitest';
import { Lanes } from './lanes.ts';

const never = new AbortController().signal;

it('shares its lanes among all who use them', async () => {
  const lanes = new Lanes(4);
  let running = 0;
  let most = 0;
  const done: number[] = [];
  const act = async (item: number): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve));
    running -= 1;
    done.push(item);
  };
  await Promise.all([
    lanes.each([1, 2, 3, 4, 5], act, never),
    lanes.each([6, 7, 8, 9, 10], act, never),
  ]);
  expect(most).toBe(4);
  expect(done).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

it('stops at the first failure, and lets others go on', async () => {
  const lanes = new Lanes(1);
  const begun: string[] = [];
  const act = (item: string): Promise<void> => {
    begun.push(item);
    return item === 'bad' ? Promise.reject(new Error('bad')) : Promise.resolve();
  };
  const failing = lanes.each(['good', 'bad', 'late'], act, never);
  const other = lanes.each(['other'], act, never);
  await expect(failing).rejects.toThrow('bad');
  await other;
  expect(begun).toEqual(['good', 'bad', 'other']);
});

it('does not keep waiting what is given up, nor the lanes that others use', async () => {
  const lanes = new Lanes(1);
  let finish: (() => void) | undefined;
  const busy = lanes.each(
    ['busy'],
    () => new Promise<void>((resolve) => (finish = resolve)),
    never,
  );
  const controller = new AbortController();
  const begun: string[] = [];
  const act = (item: string): Promise<void> => Promise.resolve(void begun.push(item));
  const waiting = lanes.each(['given', 'up'], act, controller.signal);
  const patient = lanes.each(['patient'], act, never);
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  finish?.();
  await Promise.all([busy, patient]);
  expect(begun).toEqual(['patient']);
});
