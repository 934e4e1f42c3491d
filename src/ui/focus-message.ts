/** Puts the focus into the message field, the last of the conversation; does nothing where there is none. */
export function focusMessage(): void {
  [...document.querySelectorAll<HTMLElement>('main textarea')].at(-1)?.focus();
}
