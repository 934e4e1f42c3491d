import { AppError } from '../shared/errors.ts';
import { type FileConversations, readConversationFile } from '../storage/conversation-file.ts';
import type { Conversations } from './conversations.svelte.ts';

/** Takes in the conversations of a file, beside those that are here. */
export class ConversationImport {
  readonly #conversations: Pick<Conversations, 'add'>;
  busy = $state(false);
  /** What the last file gave. */
  last = $state.raw<FileConversations>();
  /** Why nothing of the last file was taken; then nothing has changed. */
  failure = $state.raw<AppError>();

  constructor(conversations: Pick<Conversations, 'add'>) {
    this.#conversations = conversations;
  }

  async take(file: Pick<File, 'size' | 'text'>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.last = undefined;
    this.failure = undefined;
    try {
      const read = await readConversationFile(file);
      this.#conversations.add(read.conversations);
      this.last = read;
    } catch (thrown) {
      this.failure = AppError.from(thrown);
    } finally {
      this.busy = false;
    }
  }
}
