import type { Audience, Task } from '../storage/conversation-record.ts';
import { askPrompts } from '../tasks/ask/prompt.ts';
import { differentialGrammar } from '../tasks/diagnosis/grammar.ts';
import { diagnosisPlainPrompt, diagnosisPrompt } from '../tasks/diagnosis/prompt.ts';
import { promptVersion } from '../tasks/prompt-version.ts';
import { summaryPrompt } from '../tasks/summary/prompt.ts';
import type { Guidance } from './answer-request.ts';

/** Tokens of a differential: of three short rows, and of six full ones. */
const differentialTokens = { least: 768, most: 2048 } as const;

/** What a model is told before the first question of a task. @param audience of the task Ask */
export function guidanceFor(task: Task, audience: Audience): Guidance {
  switch (task) {
    case 'ask':
      return audience === 'none'
        ? { system: '', promptVersion: null }
        : { system: askPrompts[audience], promptVersion };
    case 'summary':
      return { system: summaryPrompt, promptVersion };
    case 'diagnosis':
      return {
        system: diagnosisPrompt,
        promptVersion,
        form: { grammar: differentialGrammar, answerTokens: differentialTokens },
        plain: { system: diagnosisPlainPrompt, promptVersion },
      };
    default:
      return task satisfies never;
  }
}
