import { expect, type Locator, type Page, type Worker } from '@playwright/test';
import { StoredModels } from './stored-models.ts';

/** SwiftShader compiles shaders for seconds, and for longer on a busy machine. */
const loadMs = 120_000;

const isEngine = (worker: Worker): boolean => worker.url().includes('/workers/engine-');

/** The page by the names that people and assistive technology find in it. */
export class AppPage {
  readonly page: Page;
  readonly notice: Locator;
  readonly models: Locator;
  readonly demo: Locator;
  readonly settings: Locator;
  readonly modelCard: Locator;
  readonly message: Locator;
  readonly status: Locator;
  readonly questions: Locator;
  readonly answers: Locator;
  readonly alert: Locator;
  /** What storage really holds. */
  readonly stored: StoredModels;

  constructor(page: Page) {
    this.page = page;
    this.notice = page.getByRole('dialog', { name: 'Before you start' });
    this.models = page.getByRole('region', { name: 'Models' });
    this.demo = this.model('Demo (tiny, not Med42)');
    this.settings = page.getByRole('dialog', { name: 'Settings' });
    this.modelCard = page.getByRole('dialog', { name: 'Model card' });
    this.message = page.getByRole('textbox', { name: 'Message' });
    this.status = page.getByRole('status');
    const log = page.getByRole('log', { name: 'Conversation' });
    this.questions = log.getByRole('article', { name: 'Question' });
    this.answers = log.getByRole('article', { name: 'Answer' });
    this.alert = page.getByRole('alert');
    this.stored = new StoredModels(page);
  }

  /** A model's article. */
  model(title: string): Locator {
    return this.models.getByRole('article', { name: title });
  }

  /** A button of a model. */
  action(title: string, name: string): Locator {
    return this.model(title).getByRole('button', { name, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Opens the page and accepts the first-run notice. */
  async open(url = '/'): Promise<void> {
    await this.page.goto(url);
    await this.accept();
    await expect(this.demo).toBeVisible();
  }

  async accept(): Promise<void> {
    await this.notice.getByRole('button', { name: 'I understand' }).click();
    await expect(this.notice).toBeHidden();
  }

  /** Answers in tests are short: there is no GPU. */
  async limitAnswers(tokens = 32): Promise<void> {
    await this.button('Settings').click();
    await this.settings.getByLabel('Longest answer, in tokens').fill(String(tokens));
    await this.settings.getByRole('button', { name: 'Close' }).click();
    await expect(this.settings).toBeHidden();
  }

  async download(): Promise<void> {
    await this.demo.getByRole('button', { name: 'Download' }).click();
    await expect(this.demo.getByRole('button', { name: 'Load', exact: true })).toBeVisible();
  }

  /** Chooses a folder to install a model from. */
  async chooseFolder(folder: string, model = this.demo): Promise<void> {
    const choice = this.page.waitForEvent('filechooser');
    await model.getByRole('button', { name: 'Install from files' }).click();
    await (await choice).setFiles(folder);
  }

  async load(): Promise<void> {
    await this.demo.getByRole('button', { name: 'Load', exact: true }).click();
    await expect(this.message).toBeVisible({ timeout: loadMs });
  }

  /** The engine's worker that runs now. */
  get engine(): Worker {
    const engine = this.page.workers().findLast((worker) => isEngine(worker));
    if (engine === undefined) throw new Error('No engine worker runs.');
    return engine;
  }

  /** The engine's next worker. */
  nextEngine(): Promise<Worker> {
    return this.page.waitForEvent('worker', isEngine);
  }

  /** Loads the model that was lost again, with the button in the place of the message's field. */
  async loadAgain(): Promise<void> {
    await this.button('Load the model again').click();
    await expect(this.message).toBeVisible({ timeout: loadMs });
    await expect(this.alert).toHaveCount(0);
  }

  async send(question: string): Promise<void> {
    await this.message.fill(question);
    await this.button('Send').click();
  }

  /**
   * Has the page itself press a button once an answer has two words: the demo answers faster than a
   * test looks, decides and clicks.
   */
  async pressAtFirstWords(name: string): Promise<void> {
    await this.page.evaluate((label) => {
      const before = document.querySelectorAll('[role=log] article').length;
      const watch = {
        // A method: the benchmarks' loader would wrap a function in one that the page lacks.
        look(): void {
          const turns = [...document.querySelectorAll('[role=log] article')];
          const answer = turns.length % 2 === 0 ? turns.at(-1)?.querySelector('p') : undefined;
          if (!/\w+ \w+/.test(answer?.textContent ?? '')) return;
          const buttons = [...document.querySelectorAll('button')];
          const button = buttons.find(({ textContent }) => textContent.trim() === label);
          // A new answer that has words and no such button has ended; the next one is not meant.
          if (button || turns.length > before) observer.disconnect();
          button?.click();
        },
      };
      const observer = new MutationObserver(() => watch.look());
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      watch.look();
    }, name);
  }

  /** Asks a question and waits for the whole answer. */
  async ask(question: string): Promise<Locator> {
    const before = await this.answers.count();
    await this.send(question);
    const answer = this.answers.nth(before);
    await expect(answer).toBeVisible();
    await expect(this.status).toHaveText('Answer finished', { timeout: 60_000 });
    return answer;
  }

  /** Expects that no model is offered for download, nor to be installed or loaded. */
  async expectNothingOffered(): Promise<void> {
    const offers = /Download|Install from files|Load|Try again/;
    await expect(this.page.getByRole('button', { name: offers })).toHaveCount(0);
    await expect(this.models).not.toContainText('The download is');
    await expect(this.page.getByRole('main')).not.toContainText('Download or install');
  }

  /** Expects the one alert on the page: which error it names, and what it tells to do next. */
  async expectAlert(code: string, nextStep: string | RegExp): Promise<void> {
    await expect(this.alert).toHaveCount(1);
    await expect(this.alert).toHaveAttribute('data-code', code);
    await expect(this.alert).toContainText(nextStep);
  }
}
