import type { Conversation, Task } from '../state/conversation.svelte.ts';
import type { Conversations } from '../state/conversations.svelte.ts';
import type { OnDemand } from '../state/on-demand.svelte.ts';
import { canStartNew, startNew } from './new-conversation.ts';

/** Begins a conversation of a task, unless the open one is of it; what is there stays in the list. */
export async function chooseTask(
  task: Task,
  conversation: Conversation,
  conversations: OnDemand<Conversations>,
): Promise<void> {
  if (conversation.task === task || !canStartNew(conversation, conversations)) return;
  await startNew(conversation, conversations);
  conversation.clear(task);
}
