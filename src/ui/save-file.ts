import { m } from '../paraglide/messages.js';
import { exportJson } from '../state/conversation-export.ts';
import { exportMarkdown, type MarkdownWords } from '../state/conversation-markdown.ts';
import type { ConversationRecord, Conversations } from '../state/conversations.svelte.ts';
import { flagNotes, flagsOf } from './answer-flags.ts';
import { differentialWords } from './differential-words.ts';
import { endingOf } from './endings.ts';
import { formatNumber } from './format.ts';
import { parseMarkdown } from './markdown.ts';
import { originFacts, provenanceLine } from './origin-words.ts';

/** Gives the person a text as a file, which the browser puts among its downloads. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has taken the Blob once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Gives the person these conversations as a file, and with all of them those that are unreadable. */
export async function saveConversations(
  conversations: Conversations,
  records: readonly ConversationRecord[],
): Promise<void> {
  const unreadable = unreadableWith(conversations, records);
  const raw = unreadable.length > 0 ? await conversations.rawOf(unreadable) : undefined;
  saveFile('conversations.json', exportJson(records, notes().join(' '), raw));
}

/** Gives the person these conversations as a file to read. */
export function saveMarkdown(
  conversations: Conversations,
  records: readonly ConversationRecord[],
): void {
  const { length } = unreadableWith(conversations, records);
  const missing = length > 0 ? [m.conversations_unreadable({ count: formatNumber(length) })] : [];
  const text = exportMarkdown(records, { ...words(), notes: [...notes(), ...missing] });
  saveFile('conversations.md', text, 'text/markdown');
}

function unreadableWith(
  conversations: Conversations,
  records: readonly ConversationRecord[],
): Conversations['unreadable'] {
  return records === conversations.all ? conversations.unreadable : [];
}

function notes(): string[] {
  return [m.not_advice(), m.export_holds()];
}

function words(): Omit<MarkdownWords, 'notes'> {
  return {
    title: m.conversations(),
    systemPrompt: m.system_prompt(),
    question: m.question(),
    answer: m.answer(),
    ending: endingOf,
    versions: (count) => m.export_versions({ count: formatNumber(count) }),
    ruled: m.answer_ruled(),
    flags: (text) => flagNotes(flagsOf(parseMarkdown(text))),
    provenance: provenanceLine,
    differential: differentialWords(),
    origins: m.origins(),
    origin: originFacts,
  };
}
