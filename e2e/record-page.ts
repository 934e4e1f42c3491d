import { expect, type Locator } from '@playwright/test';
import type { AppPage } from './app-page.ts';
import { type Language, type Messages, messagesOf } from './language.ts';

/** The task "Summarise a record", by the names that people and assistive technology find in it. */
export class RecordPage {
  readonly app: AppPage;
  readonly says: Messages;
  readonly record: Locator;
  readonly progress: Locator;

  constructor(app: AppPage, language: Language = 'en') {
    this.app = app;
    this.says = messagesOf(language);
    this.record = app.page.getByRole('textbox', { name: this.says('record'), exact: true });
    this.progress = app.page.getByRole('progressbar', { name: this.says('record_reading') });
  }

  /** Opens the page at its first visit, and the tab. */
  async open(tab = 'Summarise a record', address = '/'): Promise<void> {
    const { page } = this.app;
    await page.goto(address);
    await page.getByRole('dialog').getByRole('button').click();
    await page.getByRole('tab', { name: tab }).click();
    await expect(this.record).toBeVisible();
  }

  /** A button of the record's field. */
  button(key: 'record_open' | 'record_replace' | 'record_keep' | 'cancel'): Locator {
    return this.app.button(this.says(key));
  }

  /** Chooses a file of the disk, or one with these contents. */
  async choose(file: string | { name: string; contents: string | Uint8Array }): Promise<void> {
    const choice = this.app.page.waitForEvent('filechooser');
    await this.button('record_open').click();
    const chosen =
      typeof file === 'string'
        ? file
        : { name: file.name, mimeType: '', buffer: Buffer.from(file.contents) };
    await (await choice).setFiles(chosen);
  }
}
