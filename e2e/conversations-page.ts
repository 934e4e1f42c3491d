import { readFile } from 'node:fs/promises';
import { expect, type FileChooser, type Locator } from '@playwright/test';
import type { AppPage } from './app-page.ts';
import { type Language, type Messages, messagesOf } from './language.ts';

const databaseName = 'med42-conversations';

/** The region Conversations, what Settings say of it, and what lies on the disk. */
export class ConversationsPage {
  readonly app: AppPage;
  /** What the page says in its language. */
  readonly say: Messages;
  readonly settings: Locator;
  readonly region: Locator;
  readonly items: Locator;
  /** In place of the conversation while all are locked. */
  readonly lockScreen: Locator;

  constructor(app: AppPage, language: Language = 'en') {
    this.app = app;
    this.say = messagesOf(language);
    this.settings = app.page.getByRole('dialog', { name: this.say('settings') });
    this.region = app.page.getByRole('region', { name: this.say('conversations'), exact: true });
    this.items = this.region.getByRole('listitem');
    this.lockScreen = app.page.getByRole('region', { name: this.say('locked_title') });
  }

  /** Opens the page, and accepts the first-run notice. */
  async open(address: string): Promise<void> {
    await this.app.page.goto(address);
    await this.app.page.getByRole('button', { name: this.say('before_accept') }).click();
    await expect(this.app.page.getByRole('dialog')).toBeHidden();
  }

  async openSettings(): Promise<void> {
    await this.app.button(this.say('settings')).click();
    await expect(this.settings.getByRole('radio').first()).toBeVisible();
  }

  async closeSettings(): Promise<void> {
    await this.settings.getByRole('button', { name: this.say('close') }).click();
    await expect(this.settings).toBeHidden();
  }

  /** Unfolds the list. */
  async unfold(): Promise<void> {
    const contents = this.region.getByRole('button', {
      name: this.say('conversations_delete_all'),
    });
    if (!(await contents.isVisible())) await this.region.locator('summary').first().click();
    await expect(contents).toBeVisible();
  }

  item(title: string): Locator {
    return this.items.filter({ hasText: title });
  }

  async select(title: string): Promise<void> {
    await this.item(title).getByRole('button').first().click();
  }

  /** Presses one of a conversation's own buttons. */
  async act(title: string, action: string): Promise<void> {
    const actions = this.item(title).getByRole('button', {
      name: this.say('conversation_actions'),
    });
    if ((await actions.getAttribute('aria-expanded')) === 'false') await actions.click();
    await this.item(title).getByRole('button', { name: action, exact: true }).click();
  }

  /** Chooses in Settings how conversations are kept. */
  async keep(choice: string, act: string, passphrase?: string): Promise<void> {
    await this.openSettings();
    const button = this.settings.getByRole('button', { name: act, exact: true });
    await this.settings.getByRole('radio', { name: choice, exact: true }).check();
    if (passphrase !== undefined) {
      const field = (label: string): Locator => this.settings.getByLabel(label, { exact: true });
      await field(this.say('passphrase')).fill(passphrase);
      await field(this.say('passphrase_again')).fill(passphrase);
    }
    await button.click();
    await expect(button).toBeHidden();
    await this.closeSettings();
  }

  /** Keeps conversations as they are, from now on. */
  async save(): Promise<void> {
    await this.keep(this.say('keep_plain'), this.say('keep_plain_do'));
  }

  async unlock(passphrase: string): Promise<void> {
    await this.lockScreen.getByLabel(this.say('passphrase')).fill(passphrase);
    await this.lockScreen.getByRole('button', { name: this.say('unlock') }).click();
  }

  /** Answers the question of a dialog with the button of the same name. */
  async deleteAll(within: Locator = this.region): Promise<void> {
    const name = this.say('conversations_delete_all');
    await within.getByRole('button', { name }).click();
    await this.app.page.getByRole('dialog').getByRole('button', { name }).click();
    await expect(this.app.page.getByRole('dialog')).toBeHidden();
  }

  /** Presses a button that gives a file, and reads it. */
  async exported(button: Locator): Promise<string> {
    const download = this.app.page.waitForEvent('download');
    await button.click();
    return readFile(await (await download).path(), 'utf8');
  }

  /** Imports a file with this text. */
  async importFile(text: string): Promise<void> {
    const buffer = Buffer.from(text);
    await this.chooseFile({ name: 'x.json', mimeType: 'application/json', buffer });
  }

  /** Chooses a file to import, by its path or its bytes. */
  async chooseFile(file: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
    const chooser = this.app.page.waitForEvent('filechooser');
    await this.region.getByRole('button', { name: this.say('conversations_import') }).click();
    await (await chooser).setFiles(file);
  }

  /** Everything that this origin has in IndexedDB outside of models, bytes as text. */
  async stored(): Promise<string> {
    return this.app.page.evaluate(async (name) => {
      const databases = await indexedDB.databases();
      if (!databases.some((database) => database.name === name)) return 'no database';
      const found: string[] = [];
      const textOf = (part: unknown): string =>
        ArrayBuffer.isView(part) ? new TextDecoder().decode(part) : JSON.stringify(part);
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = reject;
        opening.onsuccess = () => {
          const store = opening.result.transaction('conversations').objectStore('conversations');
          store.openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            if (cursor === null) {
              opening.result.close();
              resolve();
              return;
            }
            found.push(textOf(cursor.key), textOf(cursor.value));
            const value: unknown = cursor.value;
            if (typeof value === 'object' && value !== null) {
              found.push(...Object.values(value).map(textOf));
            }
            cursor.continue();
          };
        };
      });
      return found.join('\n');
    }, databaseName);
  }

  /** Puts something into storage beside the page. */
  async put(key: string, value: unknown): Promise<void> {
    await this.app.page.evaluate(
      ([name, wanted, stored]) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = reject;
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('conversations', 'readwrite');
            transaction.objectStore('conversations').put(stored, wanted);
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      [databaseName, key, value] as const,
    );
  }
}
