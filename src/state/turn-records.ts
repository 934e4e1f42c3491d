import {
  type ConversationRecord,
  recordVersion,
  type TurnRecord,
} from '../storage/conversation-record.ts';
import { type AnswerStatus, AnswerTurn, type Turn } from './conversation.svelte.ts';

/** Characters. */
const longestTitle = 60;

/**
 * A conversation as it is kept.
 * @param known what was kept of it before
 */
export function toRecord(
  id: string,
  turns: readonly Turn[],
  known: ConversationRecord | undefined,
): ConversationRecord {
  const updatedAt = Date.now();
  const records = toRecords(turns);
  const answeredBy = records.findLast(({ provenance }) => provenance !== null)?.provenance?.model;
  return {
    id,
    version: recordVersion,
    title: known?.title ?? titleOf(turns),
    createdAt: known?.createdAt ?? updatedAt,
    updatedAt,
    pinned: known?.pinned ?? false,
    task: 'ask',
    modelId: answeredBy ?? known?.modelId ?? '',
    turns: records,
  };
}

function toRecords(turns: readonly Turn[]): TurnRecord[] {
  return turns.map((turn, index) => {
    const follows = { id: turn.id, parentId: turns[index - 1]?.id ?? null, text: turn.text };
    if (turn.role === 'question') {
      return { ...follows, role: 'user', status: 'done', provenance: null };
    }
    const { status, provenance = null } = turn;
    return { ...follows, role: 'assistant', status: toRecordStatus(status), provenance };
  });
}

/** Turns as they are shown. */
export function toTurns(records: readonly TurnRecord[]): Turn[] {
  return records.map(({ id, role, text, status, provenance }) => {
    if (role === 'user') return { id, role: 'question', text };
    const turn = new AnswerTurn(id);
    turn.text = text;
    turn.status = toStatus(status);
    turn.provenance = provenance ?? undefined;
    return turn;
  });
}

/** What a conversation is called until somebody renames it: the beginning of its first question. */
function titleOf(turns: readonly Turn[]): string {
  const text = turns[0]?.text.trim().replace(/\s+/g, ' ') ?? '';
  const beginning = text.slice(0, longestTitle * 10);
  const characters = Array.from(new Intl.Segmenter().segment(beginning), ({ segment }) => segment);
  if (characters.length <= longestTitle) return text;
  return `${characters.slice(0, longestTitle).join('')}…`;
}

function toRecordStatus(status: AnswerStatus): TurnRecord['status'] {
  switch (status.phase) {
    case 'finished':
      return status.reason;
    case 'failed':
      return 'interrupted';
    case 'streaming':
    case 'stopped':
    case 'interrupted':
      return status.phase;
    default:
      return status satisfies never;
  }
}

function toStatus(status: TurnRecord['status']): AnswerStatus {
  const interrupted = status === 'interrupted' || status === 'streaming';
  return interrupted ? { phase: 'interrupted' } : { phase: 'finished', reason: status };
}
