import { ensureBuilt } from '../scripts/build.mjs';

/** The specs run on the production build. */
export default async function globalSetup(): Promise<void> {
  await ensureBuilt();
}
