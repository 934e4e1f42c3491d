/** Whether an input method takes the key: while it composes a word, Enter accepts it. */
export function isComposing(event: KeyboardEvent): boolean {
  // Safari tells of it by 229 only.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else carries the 229
  return event.isComposing || event.keyCode === 229;
}
