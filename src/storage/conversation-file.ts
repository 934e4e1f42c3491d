import * as v from 'valibot';
import { AppError } from '../shared/errors.ts';
import {
  type ConversationRecord,
  fileFormat,
  fileVersion,
  parseConversation,
  recordVersion,
} from './conversation-record.ts';

/** Bytes. The whole file is in memory while it is read. */
const largestFile = 64 * 2 ** 20;
/** A file of that size with more could hold no question and answer in each, only trouble. */
const mostConversations = 100_000;
/** Characters of a name that a file gives. */
const longestName = 60;

/** A conversation of a file that cannot be taken in. */
export interface RefusedConversation {
  /** Its title where it has one, or its id, or its place in the file. */
  readonly name: string;
  /** `import-newer` or `import-damaged`. */
  readonly error: AppError;
}

export interface FileConversations {
  readonly conversations: readonly ConversationRecord[];
  readonly refused: readonly RefusedConversation[];
}

/** What was unreadable where the file was written may be readable here. */
const fileSchema = v.object({
  conversations: v.array(v.unknown()),
  unreadable: v.optional(v.array(v.object({ stored: v.unknown() })), []),
});

/**
 * Reads a file that an export wrote: what can be read of it, and what cannot.
 * @throws AppError `import-too-large`, before reading; `import-unreadable`, `import-other-format`
 * or `import-newer`, when nothing of it can be taken.
 */
export async function readConversationFile(
  file: Pick<File, 'size' | 'text'>,
): Promise<FileConversations> {
  if (file.size > largestFile) {
    throw new AppError('import-too-large', `${file.size} bytes; at most ${largestFile}.`);
  }
  let text: string;
  try {
    text = await file.text();
  } catch (thrown) {
    throw AppError.from(thrown, 'import-unreadable');
  }
  return parseConversationFile(text);
}

/** Reads the text of such a file. @throws AppError as {@link readConversationFile}. */
export function parseConversationFile(text: string): FileConversations {
  const entries = entriesOf(text);
  if (entries.length > mostConversations) {
    throw new AppError(
      'import-too-large',
      `${entries.length} conversations; at most ${mostConversations}.`,
    );
  }
  const conversations: ConversationRecord[] = [];
  const refused: RefusedConversation[] = [];
  for (const [index, entry] of entries.entries()) {
    try {
      conversations.push(readEntry(entry));
    } catch (thrown) {
      const name = ownText(entry, 'title') ?? ownText(entry, 'id') ?? `#${index + 1}`;
      refused.push({ name, error: AppError.from(thrown, 'import-damaged') });
    }
  }
  return { conversations, refused };
}

function entriesOf(text: string): unknown[] {
  const parsed = parseJson(text);
  if (ownValue(parsed, 'format') !== fileFormat) throw otherFormat('It names another format.');
  const version = ownValue(parsed, 'version');
  if (isNewer(version, fileVersion)) {
    throw new AppError('import-newer', `The file is of version ${version}, not ${fileVersion}.`);
  }
  if (version !== fileVersion) throw otherFormat('It has no version that is known here.');
  const result = v.safeParse(fileSchema, parsed);
  if (!result.success) {
    const [issue] = result.issues;
    throw otherFormat(`${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  }
  const { conversations, unreadable } = result.output;
  return [...conversations, ...unreadable.map(({ stored }) => stored)];
}

function parseJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch (thrown) {
    throw otherFormat('It is no JSON.', thrown);
  }
}

function readEntry(entry: unknown): ConversationRecord {
  const version = ownValue(entry, 'version');
  if (isNewer(version, recordVersion)) {
    throw new AppError('import-newer', `It is of version ${version}, not ${recordVersion}.`);
  }
  try {
    return parseConversation(ownValue(entry, 'id'), entry);
  } catch (thrown) {
    throw new AppError('import-damaged', AppError.from(thrown).message, { cause: thrown });
  }
}

function isNewer(version: unknown, known: number): version is number {
  return typeof version === 'number' && version > known;
}

function otherFormat(message: string, cause?: unknown): AppError {
  return new AppError('import-other-format', message, { cause });
}

function ownValue(entry: unknown, name: string): unknown {
  if (typeof entry !== 'object' || entry === null) return undefined;
  return Object.getOwnPropertyDescriptor(entry, name)?.value;
}

/** A text of an entry as one line, cut to what a list has room for. */
function ownText(entry: unknown, name: string): string | undefined {
  const value = ownValue(entry, name);
  if (typeof value !== 'string') return undefined;
  const beginning = value.trim().slice(0, longestName * 10);
  const characters = Array.from(new Intl.Segmenter().segment(beginning), ({ segment }) => segment);
  return characters.slice(0, longestName).join('') || undefined;
}
