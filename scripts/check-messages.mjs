// @ts-check
/** The end of `npm run messages`: fails where the texts are not whole in every language. */
import { requireMessages } from './messages.mjs';
import { root, runMain } from './processes.mjs';

await runMain(() => {
  requireMessages(root);
  return Promise.resolve(0);
});
