/** What of a global scope {@link guardMemory} replaces. */
export interface GuardedScope {
  Uint8Array: Uint8ArrayConstructor;
  DecompressionStream?: unknown;
}

export interface MemoryGuard {
  /** Whether more was asked for than is allowed; pdf.js may have gone on without it. */
  readonly exceeded: boolean;
  /** Puts everything back. */
  lift(): void;
}

/**
 * Makes every array of bytes longer than `mostBytes` an error. pdf.js inflates, decrypts and unpacks
 * streams into one array each, has no limit of its own, and knows no other way to be given one. It is
 * kept from the browser's decompressor too, which it lets fill memory before it makes the array.
 */
export function guardMemory(scope: GuardedScope, mostBytes: number): MemoryGuard {
  const { Uint8Array: original, DecompressionStream: decompressor } = scope;
  let exceeded = false;
  const guarded = new Proxy(original, {
    construct(target, parameters: unknown[], newTarget) {
      if (typeof parameters[0] === 'number' && parameters[0] > mostBytes) {
        exceeded = true;
        throw new RangeError(`${parameters[0]} bytes at once`);
      }
      const made: unknown = Reflect.construct(target, parameters, newTarget);
      return made as Uint8Array;
    },
  });
  scope.Uint8Array = guarded;
  scope.DecompressionStream = undefined;
  return {
    get exceeded() {
      return exceeded;
    },
    lift() {
      scope.Uint8Array = original;
      scope.DecompressionStream = decompressor;
    },
  };
}
