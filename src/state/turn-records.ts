import {
  type ConversationRecord,
  recordVersion,
  type TurnRecord,
} from '../storage/conversation-record.ts';
import type { Conversation } from './conversation.svelte.ts';
import { type AnswerStatus, AnswerTurn, QuestionTurn, type Turn } from './turns.svelte.ts';

/** Characters. */
const longestTitle = 60;

/**
 * A conversation as it is kept.
 * @param known what was kept of it before
 */
export function toRecord(
  id: string,
  conversation: Pick<Conversation, 'all' | 'systemPrompt' | 'task' | 'audience' | 'noteFormat'>,
  known: ConversationRecord | undefined,
): ConversationRecord {
  const { all, systemPrompt, task, audience, noteFormat } = conversation;
  const updatedAt = Date.now();
  const records = toRecords(all);
  const answeredBy = records.findLast(({ provenance }) => provenance !== null)?.provenance?.model;
  return {
    id,
    version: recordVersion,
    title: known?.title ?? titleOf(all),
    createdAt: known?.createdAt ?? updatedAt,
    updatedAt,
    pinned: known?.pinned ?? false,
    task,
    ...(audience && { audience }),
    ...(task === 'summary' && { noteFormat }),
    ...(systemPrompt !== '' && { systemPrompt }),
    modelId: answeredBy ?? known?.modelId ?? '',
    turns: records,
  };
}

function toRecords(turns: readonly Turn[]): TurnRecord[] {
  return turns.map((turn) => {
    const { id, parentId, text } = turn;
    if (turn.role === 'question') {
      const kept = turn.pinned ? { pinned: true as const } : {};
      return { id, parentId, role: 'user', text, status: 'done', provenance: null, ...kept };
    }
    const { provenance = null, rule } = turn;
    const status = toRecordStatus(turn.status);
    const ruled = rule === undefined ? {} : { rule };
    return { id, parentId, role: 'assistant', text, status, provenance, ...ruled };
  });
}

/** Turns as they are shown. */
export function toTurns(records: readonly TurnRecord[]): Turn[] {
  return records.map(({ id, parentId, role, text, status, provenance, pinned, rule }) => {
    if (role === 'user') {
      const question = new QuestionTurn(id, parentId, text);
      question.pinned = pinned ?? false;
      return question;
    }
    const answer = new AnswerTurn(id, parentId);
    answer.text = text;
    answer.status = toStatus(status);
    answer.provenance = provenance ?? undefined;
    answer.rule = rule;
    return answer;
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
