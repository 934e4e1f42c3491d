import type { Page } from '@playwright/test';
import { ChatPage } from '../e2e/chat-page.ts';
import { AppPage } from '../e2e/app-page.ts';
import { Site } from '../e2e/site.ts';
import { SummaryPage } from '../e2e/summary-page.ts';
import { ScriptError } from '../scripts/processes.mjs';
import { sampleRecords } from '../src/tasks/samples/samples.ts';
import { withBrowser } from './browser.ts';
import { machine } from './machine.ts';
import { median } from './median.ts';
import { watchBlocks } from './ui-blocks.ts';

const usualCharacters = 60_000;
/** Of an answer: of one section of one part of the record. */
const maxTokens = 48;
const patience = 3_600_000;

/** When an answer began, in milliseconds, and of which part and section. */
interface Began {
  readonly at: number;
  readonly part: string;
  readonly section: string;
  /** From 0 to 1. */
  readonly fraction: number;
}

function charactersOf(args: readonly string[]): number {
  const [option, value] = args;
  if (option === undefined) return usualCharacters;
  const characters = Number(value);
  if (option === '--characters' && Number.isSafeInteger(characters) && characters > 0) {
    return characters;
  }
  throw new ScriptError('npm run bench -- summary [--characters N]');
}

/** The sample records again and again, with the day before each so that no line repeats. */
function longRecord(characters: number): string {
  const lines: string[] = [];
  let length = 0;
  for (let day = 1; length < characters; day += 1) {
    for (const { text } of sampleRecords) {
      for (const line of text.split('\n')) {
        const numbered = line.trim() === '' ? line : `Day ${day}: ${line}`;
        lines.push(numbered);
        length += numbered.length + 1;
      }
    }
  }
  return lines.join('\n').slice(0, characters);
}

/** Notes in the page when each answer begins, as its progress says. */
async function watchProgress(page: Page): Promise<void> {
  await page.evaluate(() => {
    const began: Began[] = [];
    Object.assign(window, { began });
    new MutationObserver(() => {
      const bar = document.querySelector<HTMLProgressElement>('[role=tabpanel] progress[value]');
      if (bar === null) return;
      const section = bar.getAttribute('aria-label') ?? '';
      const part = bar.parentElement?.querySelector('.amount')?.textContent ?? '';
      const last = began.at(-1);
      if (last?.section === section && last.part === part) return;
      began.push({ at: performance.now(), part, section, fraction: bar.value });
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
}

function beganOf(page: Page): Promise<readonly Began[]> {
  return page.evaluate(() => Reflect.get(window, 'began') as Began[]);
}

/**
 * A long record with the demo model, stopped half way: how long each section of each part takes, how
 * long the page stands still, and whether it goes on to answer afterwards.
 */
export async function summary(args: readonly string[]): Promise<unknown> {
  const characters = charactersOf(args);
  const site = new Site();
  await site.start();
  try {
    return await withBrowser(async (browser) => {
      const context = await browser.newContext({
        baseURL: site.url,
        locale: 'en-GB',
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      await watchBlocks(page);
      const app = new AppPage(page);
      const chat = new ChatPage(app, 'en');
      await chat.open('/', maxTokens);
      const task = new SummaryPage(app, 'en');
      await task.open();
      await watchProgress(page);
      await task.paste(longRecord(characters));
      await task.start();
      const middle = page.waitForFunction(() => {
        const began = Reflect.get(window, 'began') as Began[];
        return (began.at(-1)?.fraction ?? 0) >= 0.5;
      });
      await middle;
      const began = await beganOf(page);
      const pressed = Date.now();
      await task.stop.click();
      await task.stop.waitFor({ state: 'hidden' });
      const stoppedAfterMs = Date.now() - pressed;
      await task.summary.getByRole('button', { name: 'Line' }).first().waitFor();
      const checkedAfterMs = Date.now() - pressed;
      const statements = await task.summary.getByRole('listitem').count();
      const failures = await task.summary.getByRole('alert').count();
      const blocks = await page.evaluate(
        () => (Reflect.get(window, 'watched') as { blocks: number[] }).blocks,
      );
      await page.getByRole('tab', { name: 'Ask' }).click();
      await chat.ask('What is asthma?');
      const answer = await chat.answers.last().innerText();
      const times = began.slice(1).map(({ at }, index) => at - (began[index]?.at ?? 0));
      const firsts = times.filter((_time, index) => began[index]?.part !== began[index - 1]?.part);
      return {
        benchmark: 'summary',
        characters,
        parts: Number(/(\d+)\D*$/.exec(began[0]?.part ?? '')?.[1]),
        answers: began.length,
        fractionWhenStopped: began.at(-1)?.fraction,
        sectionMs: { median: Math.round(median(times)), longest: Math.round(Math.max(...times)) },
        firstSectionOfPartMs: Math.round(median(firsts)),
        stoppedAfterMs,
        checkedAfterMs,
        statements,
        failures,
        longestBlockMs: Math.max(0, ...blocks),
        answersAfterwards: /asthma/i.test(answer),
        machine: machine(),
      };
    });
  } finally {
    await site.stop();
  }
}
