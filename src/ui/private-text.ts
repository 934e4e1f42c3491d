/**
 * For every field that a person types into: what is typed goes to no service of the browser, which
 * may run elsewhere (spelling, completion, suggestions for writing).
 */
export const privateText = {
  spellcheck: false,
  autocomplete: 'off',
  autocapitalize: 'off',
  writingsuggestions: 'false',
} as const;
