import 'fake-indexeddb/auto';
import type { ConversationRecord } from '../storage/conversation-record.ts';
import { ConversationVault } from '../storage/conversation-vault.ts';
import type { Conversation } from './conversation.svelte.ts';
import { Conversations } from './conversations.svelte.ts';
import { conversationOf, answer, everythingFits } from './fake-services.ts';

export { sampleRecord } from '../storage/sample-record.ts';
export * from '../tasks/diagnosis/sample-differential.ts';

/** For tests only: opened conversations over storage in memory, which has these records. */
export async function fakeConversations(
  records: readonly ConversationRecord[],
  passphrase?: string,
): Promise<{ conversation: Conversation; conversations: Conversations }> {
  const conversation = conversationOf({ generate: () => Promise.resolve(answer) }, everythingFits, {
    maxTokens: 64,
  });
  const vault = new ConversationVault();
  await vault.open();
  if (records.length > 0) await vault.keep(records, passphrase);
  const nothing = (): void => undefined;
  const conversations = new Conversations({
    conversation,
    vault,
    tabs: { onmessage: null, postMessage: nothing },
    idle: { onIdle: undefined, onActive: undefined, start: nothing, stop: nothing, note: nothing },
    closeEngine: () => Promise.resolve(),
    persistStorage: () => Promise.resolve(true),
  });
  await conversations.open();
  return { conversation, conversations };
}

/** For tests only: empties that storage. */
export function forgetConversations(): Promise<void> {
  return new ConversationVault().deleteAll();
}
