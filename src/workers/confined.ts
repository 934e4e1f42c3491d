import { AppError, type ErrorCode } from '../shared/errors.ts';
import type { Contract } from '../shared/worker-protocol.ts';
import { serve, type Methods, type WorkerScope } from '../shared/worker-server.ts';

/**
 * Whether a policy binds this worker. Each of the site's policies forbids this request, which needs
 * no network where there is none.
 */
async function isConfined(): Promise<boolean> {
  try {
    await fetch('data:,');
    return false;
  } catch {
    return true;
  }
}

/**
 * As {@link serve}; but in a worker without a policy each method only throws AppError
 * `worker-unconfined`. Its script came from a server that sends no headers, before the service
 * worker could add them.
 */
export function serveConfined<C extends Contract<C>>(
  scope: WorkerScope,
  methods: Methods<C>,
  unexpected?: ErrorCode,
): void {
  const found = isConfined();
  const guard =
    (method: Methods<C>[keyof C]): Methods<C>[keyof C] =>
    async (payload, context) => {
      // There are no headers in development.
      if (!import.meta.env.DEV && !(await found)) {
        throw new AppError('worker-unconfined', `${location.pathname} came without a policy.`);
      }
      return method(payload, context);
    };
  const guarded = Object.entries(methods).map(([name, method]) => [
    name,
    guard(method as Methods<C>[keyof C]),
  ]);
  // The same names, with the same types.
  serve<C>(scope, Object.fromEntries(guarded) as Methods<C>, unexpected);
}
