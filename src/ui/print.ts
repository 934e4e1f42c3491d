import { flushSync, mount, unmount } from 'svelte';
import type { ConversationRecord, Conversations } from '../state/conversations.svelte.ts';
import { formatDay } from './format.ts';
import './print.css';
import PrintSheet from './PrintSheet.svelte';

/** Takes the sheet away that is there. */
let takeAway: (() => void) | undefined;

/** Opens the browser's print dialog, which can save a PDF too, with a conversation. */
export function printConversation(conversations: Conversations, record: ConversationRecord): void {
  takeAway?.();
  putSheet(conversations, record);
  window.print();
}

/** Has the browser print a conversation in place of the page, unless it is to print another one. */
export function putSheet(conversations: Conversations, { id }: ConversationRecord): void {
  if (takeAway !== undefined) return;
  const { title, activeElement } = document;
  const sheet = mount(PrintSheet, { target: document.body, props: { conversations, id } });
  flushSync();
  // Browsers name a PDF after the title: no word of the person's belongs into the name of a file.
  document.title = `${title} ${formatDay(Date.now())}`;
  takeAway = () => {
    takeAway = undefined;
    window.removeEventListener('afterprint', whenPrinted);
    document.title = title;
    void unmount(sheet);
    // What is not printed loses the focus.
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  };
  const whenPrinted = takeAway;
  window.addEventListener('afterprint', whenPrinted);
}
