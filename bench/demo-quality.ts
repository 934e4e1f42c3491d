import type { Message } from '../src/engine/engine.ts';
import { type StartedEngine, startEngine } from '../e2e/engine-worker.ts';
import { builtSite } from '../scripts/build.mjs';
import { withBrowser, withStoredDemo } from './browser.ts';
import { readFacts, readHeldOut, readOutOfScope } from './corpus.ts';
import { isRefusal, isRight } from './judge.ts';

/** Greedy, at most 64 tokens. */
const request = { maxTokens: 64, sampling: { temperature: 0, topP: 1 } };

/** Asks one question after another, each with all earlier ones as its history; the last answer. */
async function converse(engine: StartedEngine, questions: readonly string[]): Promise<string> {
  const messages: Message[] = [];
  let text = '';
  for (const content of questions) {
    messages.push({ role: 'user', content });
    ({ text } = await engine.generate({ ...request, messages }));
    messages.push({ role: 'assistant', content: text });
  }
  return text;
}

interface Case {
  readonly questions: readonly string[];
  readonly isRight: (answer: string) => boolean;
}

/** Asks every case, prints what failed, and returns the percentage that did not. */
async function percentage(engine: StartedEngine, name: string, cases: Case[]): Promise<number> {
  let right = 0;
  for (const [index, { questions, isRight }] of cases.entries()) {
    const answer = await converse(engine, questions);
    if (isRight(answer)) right += 1;
    else console.log(`${name}, wrong: ${questions.at(-1) ?? ''}\n  ${answer}`);
    if ((index + 1) % 25 === 0) console.log(`${name}: ${index + 1} of ${cases.length} asked`);
  }
  return (100 * right) / cases.length;
}

/**
 * How much of its corpus the demo knows, asked in the browser in words it was not trained on:
 * percentages right on a first turn, right on a third turn, and declined when out of scope.
 */
export async function demoQuality(): Promise<unknown> {
  const facts = readFacts();
  const heldOut = readHeldOut();
  const judge = (id: string) => {
    const fact = facts.find((known) => known.id === id);
    if (fact === undefined) throw new Error(`The corpus has no fact ${id}.`);
    return (answer: string) => isRight(answer, fact, facts);
  };
  const firstTurn = heldOut.first_turn.map(({ fact, question }) => ({
    questions: [question],
    isRight: judge(fact),
  }));
  const thirdTurn = heldOut.third_turn.map(({ fact, question, earlier }) => ({
    questions: [...earlier, question],
    isRight: judge(fact),
  }));
  const declined = readOutOfScope().map(({ question }) => ({
    questions: [question],
    isRight: isRefusal,
  }));
  return withBrowser((browser) =>
    withStoredDemo(browser, builtSite, async (page) => {
      const engine = await startEngine(page);
      return {
        benchmark: 'demo-quality',
        firstTurnPercent: await percentage(engine, 'first turn', firstTurn),
        thirdTurnPercent: await percentage(engine, 'third turn', thirdTurn),
        declinedPercent: await percentage(engine, 'out of scope', declined),
        asked: [firstTurn.length, thirdTurn.length, declined.length],
      };
    }),
  );
}
