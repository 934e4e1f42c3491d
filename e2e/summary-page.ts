import { expect, type Locator } from '@playwright/test';
import type { AppPage } from './app-page.ts';
import { type Language, type Messages, messagesOf } from './language.ts';

/** The task "Summarise a record" as a person works with it, in a language. */
export class SummaryPage {
  readonly app: AppPage;
  readonly say: Messages;
  readonly record: Locator;
  readonly summary: Locator;
  readonly stop: Locator;
  readonly status: Locator;

  constructor(app: AppPage, language: Language) {
    const { page } = app;
    this.app = app;
    this.say = messagesOf(language);
    this.record = page.getByRole('textbox', { name: this.say('record'), exact: true });
    this.summary = page.getByRole('article', { name: this.say('summary'), exact: true });
    this.stop = page.getByRole('button', { name: this.say('stop'), exact: true });
    this.status = page.getByRole('status').filter({ hasText: /./ });
  }

  /** Goes to the task; a model is loaded. */
  async open(): Promise<void> {
    await this.app.page.getByRole('tab', { name: this.say('task_summary') }).click();
    await expect(this.record).toBeVisible();
  }

  /** Begins a summary. */
  async summarise(record: string): Promise<void> {
    await this.record.fill(record);
    await this.start();
  }

  /** Begins a summary of what is in the field. */
  async start(): Promise<void> {
    await this.app.page.getByRole('button', { name: this.say('summarise'), exact: true }).click();
    await expect(this.summary).toBeVisible();
  }

  /** Puts a long record in as a person does: `fill` types it, which takes Chromium seconds. Needs the clipboard. */
  async paste(record: string): Promise<void> {
    await this.app.page.evaluate((text) => navigator.clipboard.writeText(text), record);
    await this.record.focus();
    await this.app.page.keyboard.press('ControlOrMeta+V');
    await expect(this.record).toHaveValue(record);
  }

  /** Waits for the whole summary. */
  async finished(): Promise<void> {
    await expect(this.stop).toBeHidden({ timeout: 300_000 });
  }
}
