import type { Task } from '../storage/conversation-record.ts';
import { type Differential, readDifferential } from '../tasks/diagnosis/differential.ts';
import {
  differentialMarkdown,
  type DifferentialWords,
} from '../tasks/diagnosis/differential-markdown.ts';

// What components name of it.
export { type Differential, type DifferentialWords, readDifferential };

/** An answer that is a differential, as Markdown; undefined of any other. */
export function differentialIn(
  answer: string,
  task: Task,
  words: DifferentialWords,
): string | undefined {
  const differential = task === 'diagnosis' ? readDifferential(answer) : undefined;
  return differential && differentialMarkdown(differential, words);
}
