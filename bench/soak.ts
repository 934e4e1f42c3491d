import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { AppPage } from '../e2e/app-page.ts';
import { Site } from '../e2e/site.ts';
import { readHeldOut } from './corpus.ts';
import { type Footprint, takeFootprint } from './footprint.ts';
import { growthOf, type Sample } from './growth.ts';
import { machine } from './machine.ts';
import { downloadIn, withProfile } from './profile.ts';

const title = 'Demo (tiny, not Med42)';

/** One way to use the page again and again. */
interface Phase {
  readonly name: string;
  readonly cycles: number;
  /** Cycles of each conversation: the context must not fill. */
  readonly cyclesPerConversation: number;
  /** Cycles from one sample to the next: whole conversations. */
  readonly cyclesPerSample: number;
  readonly loads: boolean;
}

const loading: Phase = {
  name: 'load, ask, stop, unload',
  cycles: 30,
  cyclesPerConversation: 1,
  cyclesPerSample: 2,
  loads: true,
};
const asking: Phase = {
  name: 'ask, stop',
  cycles: 300,
  cyclesPerConversation: 5,
  cyclesPerSample: 10,
  loads: false,
};

const megabyte = 1e6;
/** Of each figure: its unit, and what counts as growth at least, in that unit. */
const figures: Readonly<Record<keyof Footprint, { unit: number; least: number }>> = {
  pageHeap: { unit: megabyte, least: 10 },
  workerHeaps: { unit: megabyte, least: 10 },
  renderer: { unit: megabyte, least: 10 },
  gpuProcess: { unit: megabyte, least: 10 },
  workers: { unit: 1, least: 0.5 },
  // Chromium keeps two nodes for each of the last 1,000 edits of a text box, to undo them: 200 in 100 asks.
  domNodes: { unit: 1, least: 250 },
  connections: { unit: 1, least: 0.5 },
};

/** Puts the same questions to the page again and again, each to be stopped at its first words. */
class Questioner {
  readonly #app: AppPage;
  readonly #questions = readHeldOut().first_turn.map(({ question }) => question);
  #next = 0;
  stopped = 0;
  /** Answers that ended before Stop could be pressed. */
  finished = 0;

  constructor(app: AppPage) {
    this.#app = app;
  }

  async askAndStop(): Promise<void> {
    const question = this.#questions[this.#next++ % this.#questions.length] ?? '';
    await this.#app.pressAtFirstWords('Stop');
    const answer = await this.#app.ask(question);
    if ((await answer.innerText()).includes('Stopped by you')) this.stopped += 1;
    else this.finished += 1;
  }
}

async function unload(app: AppPage): Promise<void> {
  await app.action(title, 'Unload').click();
  await app.action(title, 'Load').waitFor();
}

/** The last thing before a sample: the answers of a conversation that is open are no growth. */
async function startOver(app: AppPage): Promise<void> {
  await app.button('New conversation').click();
  await app.answers.first().waitFor({ state: 'detached' });
}

function roundedGrowth(samples: readonly (Footprint & { cycle: number })[], name: keyof Footprint) {
  const { unit, least } = figures[name];
  const course: Sample[] = samples.map(({ cycle, [name]: value }) => ({
    cycle,
    value: value / unit,
  }));
  const { growing, ...numbers } = growthOf(course, least);
  const rounded = Object.entries(numbers).map(([key, value]) => [key, Number(value.toFixed(3))]);
  return { ...(Object.fromEntries(rounded) as typeof numbers), growing };
}

async function run(app: AppPage, phase: Phase) {
  const questioner = new Questioner(app);
  const samples: (Footprint & { cycle: number })[] = [];
  for (let cycle = 1; cycle <= phase.cycles; cycle += 1) {
    if (phase.loads) await app.load();
    await questioner.askAndStop();
    if (phase.loads) await unload(app);
    if (cycle % phase.cyclesPerConversation === 0) await startOver(app);
    if (cycle % phase.cyclesPerSample !== 0) continue;
    samples.push({ cycle, ...(await takeFootprint(app.page)) });
    console.log(phase.name, samples.at(-1));
  }
  const { stopped, finished } = questioner;
  const names = Object.keys(figures) as (keyof Footprint)[];
  const growth = names.map((name) => [name, roundedGrowth(samples, name)] as const);
  return {
    ...phase,
    answers: { stopped, finished },
    growing: growth.some(([, { growing }]) => growing),
    figures: Object.fromEntries(growth),
  };
}

/**
 * The demo loaded, asked, stopped and unloaded through the page 30 times, and then asked and stopped 300
 * times, and whether memory, workers, nodes or connections to IndexedDB become more. Memory in megabytes.
 */
export async function soak(): Promise<unknown> {
  const before = machine();
  const site = new Site();
  const profile = await mkdtemp(path.join(os.tmpdir(), 'med42-soak-'));
  await site.start();
  try {
    return await withProfile({ profile, url: site.url }, async (page) => {
      await downloadIn(page, title);
      const app = new AppPage(page);
      const loads = await run(app, loading);
      await app.load();
      const asks = await run(app, asking);
      return {
        benchmark: 'soak',
        machine: before,
        growing: loads.growing || asks.growing,
        phases: [loads, asks],
      };
    });
  } finally {
    await site.stop();
    await rm(profile, { recursive: true, force: true });
  }
}
