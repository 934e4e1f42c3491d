import { AppError } from '../shared/errors.ts';

/**
 * Milliseconds to wait for another tab: what looks at a model for a moment, or notices that it is
 * free, is done by then.
 */
const patienceMs = 1000;

/**
 * Runs an action that changes what is stored of a model, while no other tab does so or loads it: a
 * deletion in the middle of a download would leave a record of files that are gone.
 * @throws AppError `model-busy` when another tab is at it; `insecure-context` where there are no
 *   locks; or what the action throws.
 */
export function exclusively<T>(modelId: string, action: () => Promise<T>): Promise<T> {
  return soon(modelId, 'exclusive', action);
}

/**
 * Runs an action that reads all of a model, while no other tab changes what is stored of it: two
 * versions' files would make no model. Throws as {@link exclusively} does.
 */
export function unchanged<T>(modelId: string, action: () => Promise<T>): Promise<T> {
  return soon(modelId, 'shared', action);
}

/** Waits until nobody changes a model. @throws an AbortError; AppError `insecure-context`. */
export function untilFree(modelId: string, signal: AbortSignal): Promise<void> {
  return request(nameOf(modelId), { mode: 'shared', signal }, () => Promise.resolve());
}

/** Runs an action when those before it in the line of this name are done. @throws as {@link untilFree} does. */
export function inLine<T>(name: string, action: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return request(name, { signal }, action);
}

async function soon<T>(modelId: string, mode: LockMode, action: () => Promise<T>): Promise<T> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  try {
    return await request(nameOf(modelId), { mode, signal: patience.signal }, () => {
      clearTimeout(timer);
      return action();
    });
  } catch (thrown) {
    // Nobody gives up waiting for what has begun.
    if (!patience.signal.aborted) throw thrown;
    throw new AppError('model-busy', `Another tab holds the lock of ${modelId}.`);
  } finally {
    clearTimeout(timer);
  }
}

function nameOf(modelId: string): string {
  return `model ${modelId}`;
}

async function request<T>(
  name: string,
  options: { mode?: LockMode; signal: AbortSignal },
  action: () => Promise<T>,
): Promise<T> {
  // Only a secure context has Web Locks.
  if (!('locks' in navigator)) {
    throw new AppError('insecure-context', 'navigator.locks is not defined.');
  }
  return navigator.locks.request(name, options, action);
}
