import type { ConversationRecord } from './conversation-record.ts';

/** For tests only: a conversation of a question and its answer. */
export function sampleRecord(
  id: string,
  text = 'What is asthma?',
  title = text,
): ConversationRecord {
  return {
    id,
    version: 1,
    title,
    createdAt: 1_790_000_000_000,
    updatedAt: 1_790_000_001_000,
    pinned: false,
    task: 'ask',
    modelId: 'demo',
    turns: [
      { id: 1, parentId: null, role: 'user', text, status: 'done', provenance: null },
      {
        id: 2,
        parentId: 1,
        role: 'assistant',
        text: `An answer to: ${text}`,
        status: 'done',
        provenance: {
          model: 'demo',
          weightsSha256: 'a'.repeat(64),
          librarySha256: 'b'.repeat(64),
          promptVersion: null,
          sampling: { temperature: 0.5, topP: 0.9 },
          seed: null,
          time: 1_790_000_000_500,
        },
      },
    ],
  };
}
