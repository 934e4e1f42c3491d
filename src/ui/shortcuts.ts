import { isComposing } from './is-composing.ts';

/** What a key does, with the key and where it holds: the list that is shown and the handler read the same. */
export interface Shortcut {
  /** Each of them, as on the keys: one beside the other is pressed together. */
  readonly keys: readonly string[];
  /** In the message field, whose own component handles them; outside of every field; or while an answer comes. */
  readonly where: 'message' | 'page' | 'answering';
}

/**
 * Letters without a modifier: those with one belong to browsers and screen readers, which take plain
 * letters before the page does where they mean something to them. They can be turned off.
 */
export const shortcuts = {
  send: { keys: ['Enter'], where: 'message' },
  line: { keys: ['Shift', 'Enter'], where: 'message' },
  stop: { keys: ['Escape'], where: 'answering' },
  message: { keys: ['M'], where: 'page' },
  new: { keys: ['N'], where: 'page' },
  search: { keys: ['S'], where: 'page' },
  list: { keys: ['?'], where: 'page' },
} as const satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof shortcuts;

/** Those that the page handles; the message field handles its own. */
export type PageShortcut = {
  [Name in ShortcutName]: (typeof shortcuts)[Name]['where'] extends 'message' ? never : Name;
}[ShortcutName];

/**
 * Which shortcut of the page a key press is.
 * @param single whether those of a single character hold
 */
export function shortcutOf(event: KeyboardEvent, single: boolean): PageShortcut | undefined {
  if (event.defaultPrevented || event.repeat || isComposing(event)) return undefined;
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (document.querySelector('[role=dialog], [role=alertdialog]')) return undefined;
  const pressed = keyOf(event);
  // Shift makes the question mark; with anything else it may mean something to the browser.
  if (event.shiftKey && pressed !== '?') return undefined;
  const name = (Object.keys(shortcuts) as ShortcutName[])
    .filter(isPageShortcut)
    .find((each) => keysOf(each).includes(pressed));
  return name !== undefined && holds(name, event.target, single) ? name : undefined;
}

function holds(name: PageShortcut, target: EventTarget | null, single: boolean): boolean {
  const field = target instanceof Element ? target.closest('input, textarea, select') : null;
  // In other fields than the message's, Escape takes back what was typed there.
  if (shortcuts[name].where === 'answering') return !(field instanceof HTMLInputElement);
  return single && field === null;
}

function keysOf(name: ShortcutName): readonly string[] {
  return shortcuts[name].keys;
}

function isPageShortcut(name: ShortcutName): name is PageShortcut {
  return shortcuts[name].where !== 'message';
}

/** The letter on the key; on a keyboard of another script, such as Arabic, that of its place. */
function keyOf({ key, code }: KeyboardEvent): string {
  if (key === '\u061f') return '?'; // the Arabic question mark
  const isOtherScript = key.length === 1 && key > '\u007f';
  const letter = isOtherScript ? code.replace(/^Key(?=[A-Z]$)/, '') : key;
  return letter.length === 1 ? letter.toUpperCase() : letter;
}
