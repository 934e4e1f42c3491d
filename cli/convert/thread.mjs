// @ts-check
/** A worker thread does not inherit tsx from the command that starts it: registers it, then works. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
