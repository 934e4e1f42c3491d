import * as v from 'valibot';
import { AppError } from '../shared/errors.ts';

/** The version of the records that this page writes, and the only one that it reads. */
export const recordVersion = 1;

/** What a file of conversations names itself. */
export const fileFormat = 'med42-conversations';
/** The version of such files that this page writes. */
export const fileVersion = 1;

/** Milliseconds since 1970; the bound is the last time that a Date can tell. */
const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));
const turnId = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'));
const figure = v.pipe(v.number(), v.finite());

/** What an answer came from. */
const provenanceSchema = v.strictObject({
  /** The model's id in the catalog. */
  model: v.string(),
  /** Of the manifest, which pins every file of the weights. */
  weightsSha256: v.nullable(sha256),
  librarySha256: v.nullable(sha256),
  /** Of the app's own prompt; null where it put none before the question. */
  promptVersion: v.nullable(turnId),
  /** Null where it was what the model's own configuration recommends. */
  sampling: v.nullable(v.strictObject({ temperature: figure, topP: figure })),
  seed: v.nullable(figure),
  /** When it was asked for. */
  time,
});

const turnSchema = v.strictObject({
  id: turnId,
  /** The turn that this one follows; null at the beginning. */
  parentId: v.nullable(turnId),
  role: v.picklist(['user', 'assistant']),
  text: v.string(),
  /**
   * How an answer ended; a question is always `done`. `streaming` was saved while it still grew:
   * nobody who reads it later will see it end.
   */
  status: v.picklist(['done', 'max-tokens', 'context-full', 'stopped', 'interrupted', 'streaming']),
  provenance: v.nullable(provenanceSchema),
  /** Of a question: the model keeps seeing it when the conversation outgrows the context. */
  pinned: v.optional(v.literal(true)),
  /** Of an answer: the rule of this page that gave it in the model's place, such as `harm/poison`. */
  rule: v.optional(v.pipe(v.string(), v.regex(/^[a-z-]+\/[a-z-]+$/, 'expected a rule'))),
});

/** Every parent comes before its children, so that a walk to the beginning ends. */
function isTree(
  turns: readonly { readonly id: number; readonly parentId: number | null }[],
): boolean {
  const seen = new Set<number | null>([null]);
  return turns.every(({ id, parentId }) => {
    const fits = seen.has(parentId) && !seen.has(id);
    seen.add(id);
    return fits;
  });
}

const taskSchema = v.picklist(['ask', 'summary', 'diagnosis']);
const audienceSchema = v.picklist(['public', 'clinician', 'none']);
const noteFormatSchema = v.picklist(['problems', 'soap', 'discharge']);

const conversationSchema = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1)),
  version: v.literal(recordVersion),
  title: v.string(),
  createdAt: time,
  updatedAt: time,
  pinned: v.boolean(),
  task: taskSchema,
  /** Whom answers are worded for; absent where nothing was chosen. */
  audience: v.optional(audienceSchema),
  /** The sections of a summary; absent where nothing was chosen. */
  noteFormat: v.optional(noteFormatSchema),
  /** The person's own, in place of the model's. */
  systemPrompt: v.optional(v.string()),
  /** The model that answered last. */
  modelId: v.string(),
  turns: v.pipe(
    v.array(turnSchema),
    v.check((turns) => isTree(turns), 'expected each turn after its parent'),
  ),
});

/** What a conversation is for: questions, the summary of a record, or a differential diagnosis. */
export type Task = v.InferOutput<typeof taskSchema>;
/** Whom answers are worded for; `none`: the model is told nothing. */
export type Audience = v.InferOutput<typeof audienceSchema>;
/** Which sections a summary has. */
export type NoteFormat = v.InferOutput<typeof noteFormatSchema>;
export type Provenance = Readonly<v.InferOutput<typeof provenanceSchema>>;
export type TurnRecord = Readonly<v.InferOutput<typeof turnSchema>>;
export type ConversationRecord = Readonly<
  Omit<v.InferOutput<typeof conversationSchema>, 'turns'> & { turns: readonly TurnRecord[] }
>;

/**
 * Reads a record as it was stored under a key.
 * @throws AppError `conversation-unreadable`, naming what is wrong; nothing else, whatever is given.
 */
export function parseConversation(key: unknown, stored: unknown): ConversationRecord {
  const result = v.safeParse(conversationSchema, stored);
  if (!result.success) {
    const [issue] = result.issues;
    const where = v.getDotPath(issue) ?? 'record';
    throw new AppError('conversation-unreadable', `${where}: ${issue.message}`);
  }
  if (result.output.id !== key) {
    throw new AppError('conversation-unreadable', 'The record belongs to another conversation.');
  }
  return result.output;
}
