import { AppError } from '../shared/errors.ts';

/**
 * Runs an action that changes what is stored of a model, while no other tab does so: a deletion in
 * the middle of a download would leave a record of files that are gone.
 * @throws AppError `model-busy` when another tab is at it; `insecure-context` where there are no
 *   locks; or what the action throws.
 */
export async function exclusively<T>(modelId: string, action: () => Promise<T>): Promise<T> {
  // Only a secure context has Web Locks.
  if (!('locks' in navigator)) {
    throw new AppError('insecure-context', 'navigator.locks is not defined.');
  }
  return navigator.locks.request(`model ${modelId}`, { ifAvailable: true }, (lock) => {
    if (lock === null)
      throw new AppError('model-busy', `Another tab holds the lock of ${modelId}.`);
    return action();
  });
}
