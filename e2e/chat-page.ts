import { expect, type Locator } from '@playwright/test';
import type { AppPage } from './app-page.ts';
import { type Language, type Messages, messagesOf, numberIn } from './language.ts';

/** The conversation as a person works with it, in a language. */
export class ChatPage {
  readonly app: AppPage;
  readonly language: Language;
  readonly say: Messages;
  readonly log: Locator;
  readonly questions: Locator;
  readonly answers: Locator;
  readonly message: Locator;
  readonly status: Locator;
  readonly settings: Locator;
  readonly meter: Locator;
  readonly emergency: Locator;

  constructor(app: AppPage, language: Language) {
    const { page } = app;
    this.app = app;
    this.language = language;
    this.say = messagesOf(language);
    this.log = page.getByRole('log', { name: this.say('conversation') });
    this.questions = this.log.getByRole('article', { name: this.say('question') });
    this.answers = this.log.getByRole('article', { name: this.say('answer') });
    this.message = page.getByRole('textbox', { name: this.say('message') });
    this.status = page.getByRole('status');
    this.settings = page.getByRole('dialog', { name: this.say('settings') });
    this.emergency = page.getByRole('alert', { name: this.say('emergency') });
    this.meter = page.getByRole('meter', { name: this.say('context_meter') });
  }

  /** Opens the page with the demo loaded, and answers of at most so many tokens. */
  async open(address: string, tokens = 32): Promise<void> {
    await this.app.page.goto(address);
    await this.app.page.getByRole('button', { name: this.say('before_accept') }).click();
    await this.set('settings_max_tokens', String(tokens));
    await this.#act('download');
    await this.load();
  }

  /** Loads the demo, which is stored. */
  async load(): Promise<void> {
    await this.#act('load');
    await expect(this.message).toBeVisible({ timeout: 120_000 });
  }

  async #act(key: 'download' | 'load'): Promise<void> {
    const demo = this.app.page.getByRole('article', { name: 'Demo (tiny, not Med42)' });
    await demo.getByRole('button', { name: this.say(key), exact: true }).click();
  }

  /** Fills in a field of Settings. */
  async set(label: Parameters<Messages>[0], value: string): Promise<void> {
    await this.app.button(this.say('settings')).click();
    await this.settings.getByLabel(this.say(label)).fill(value);
    await this.closeSettings();
  }

  async closeSettings(): Promise<void> {
    await this.settings.getByRole('button', { name: this.say('close') }).click();
    await expect(this.settings).toBeHidden();
  }

  /** Asks, and waits for the whole answer. */
  async ask(question: string): Promise<void> {
    await this.message.fill(question);
    await this.press('send');
    await this.answered();
  }

  async answered(): Promise<void> {
    await expect(this.status).toHaveText(this.say('status_answered'), { timeout: 60_000 });
  }

  /** A button of the conversation, by the key of its name. */
  button(key: Parameters<Messages>[0]): Locator {
    return this.app.page
      .getByRole('main')
      .getByRole('button', { name: this.say(key), exact: true });
  }

  async press(key: Parameters<Messages>[0]): Promise<void> {
    await this.button(key).click();
  }

  /** What tells that this version of a turn is shown. */
  version(number: number, count: number): Locator {
    const name = this.say('turn_version', {
      number: numberIn(this.language, number),
      count: numberIn(this.language, count),
    });
    return this.log.getByRole('group', { name });
  }

  /** What an answer says of where it comes from, opened. */
  async origin(answer: Locator): Promise<Locator> {
    const origin = answer.locator('details').last();
    await origin.getByText(this.say('origin')).click();
    return origin;
  }
}
