import type { Conversation } from './state/conversation.svelte.ts';
import { Conversations } from './state/conversations.svelte.ts';
import { IdleWatch } from './state/idle-watch.ts';
import { RetentionWatch } from './state/retention-watch.svelte.ts';
import type { Models } from './state/models.svelte.ts';
import type { Settings } from './state/settings.svelte.ts';
import type { Space } from './state/space.svelte.ts';
import { ConversationVault } from './storage/conversation-vault.ts';
import { OpenMarks } from './storage/open-marks.ts';

/** The part of App.svelte that is loaded when somebody has, or wants, more than one conversation. */
export async function openConversations(
  conversation: Conversation,
  models: Models,
  settings: Settings,
  space: Space,
): Promise<Conversations> {
  const conversations = new Conversations({
    conversation,
    vault: new ConversationVault(),
    tabs: new BroadcastChannel('conversations'),
    idle: new IdleWatch(document, () => settings.lockMinutes * 60_000),
    closeEngine: async () => {
      for (const model of models.all) {
        if (model.status.phase === 'loading') models.cancel(model);
        await models.unload(model);
      }
    },
    persistStorage: () => space.ask(),
  });
  const days = (): number => settings.latestRetentionDays();
  new RetentionWatch(conversations, new OpenMarks(), days).start(document);
  await conversations.open();
  return conversations;
}
