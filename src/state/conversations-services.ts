import type { ConversationVault } from '../storage/conversation-vault.ts';
import type { Conversation } from './conversation.svelte.ts';
import type { IdleWatch } from './idle-watch.ts';

/** What tabs of this page tell each other; never a word of a conversation. */
export type TabMessage = 'active' | 'changed' | 'deleted' | 'lock';

/** What Conversations works with; open-conversations.ts passes the real ones. */
export interface ConversationsServices {
  readonly conversation: Conversation;
  readonly vault: Pick<ConversationVault, keyof ConversationVault>;
  readonly tabs: Pick<BroadcastChannel, 'onmessage' | 'postMessage'>;
  readonly idle: Pick<IdleWatch, keyof IdleWatch>;
  /** Gives up the engine's memory, which holds text. */
  readonly closeEngine: () => Promise<void>;
  /** Asks the browser not to drop what is stored. */
  readonly persistStorage: () => Promise<unknown>;
}
