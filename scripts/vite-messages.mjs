// @ts-check
/** Vite plugin: stops a build whose texts are not whole in every language. */
import { requireMessages } from './messages.mjs';

/** @returns {import('vite').Plugin} */
export function messages() {
  return {
    name: 'messages',
    apply: 'build',
    // Here, and not later: what is wrong stops the build before it begins.
    configResolved({ root }) {
      requireMessages(root);
    },
  };
}
