import type { Fact } from './corpus.ts';

/** What the demo says to a question that it was not taught to answer, word for word. */
export const refusal = 'I am a small demo and was not taught that.';

/** Whether a term stands in a text as whole words, in any case. */
function holds(text: string, term: string): boolean {
  const literal = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\w)${literal}(?!\\w)`, 'i').test(text);
}

/**
 * Whether an answer is right for a fact: every key term of the fact occurs, and no key term of
 * another fact does, other than terms that the fact's own answer contains. The corpus check
 * (compile/check_corpus.py) holds every fact's own answer to this rule.
 */
export function isRight(answer: string, fact: Fact, facts: readonly Fact[]): boolean {
  const foreign = facts
    .filter(({ id }) => id !== fact.id)
    .flatMap(({ key_terms }) => key_terms)
    .filter((term) => !holds(fact.answer, term));
  return (
    fact.key_terms.every((term) => holds(answer, term)) &&
    !foreign.some((term) => holds(answer, term))
  );
}

/** Whether an answer is the refusal and nothing else. */
export function isRefusal(answer: string): boolean {
  return answer.trim() === refusal;
}
