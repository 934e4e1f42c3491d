import { AppError, describe } from '../shared/errors.ts';

/**
 * Asks whether the browser lets this site store anything. Where it does not, naming localStorage
 * throws, while IndexedDB fails only later and for no reason that could be told from others.
 * @throws AppError `storage-blocked`.
 */
export function requireSiteData(localStorage: () => unknown): void {
  try {
    localStorage();
  } catch (cause) {
    throw new AppError('storage-blocked', describe(cause), { cause });
  }
}
