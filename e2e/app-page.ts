import { expect, type Locator, type Page } from '@playwright/test';

/** SwiftShader compiles shaders for seconds, and for longer on a busy machine. */
const loadMs = 120_000;

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
  }

  /** A model's article. */
  model(title: string): Locator {
    return this.models.getByRole('article', { name: title });
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

  /** The keys of all stored files of models, in order. */
  async storedFiles(): Promise<string[]> {
    return (await this.#storedKeys()).filter((key) => typeof key === 'string');
  }

  /** How many parts are kept of files that are not whole. */
  async keptParts(): Promise<number> {
    return (await this.#storedKeys()).filter((key) => Array.isArray(key)).length;
  }

  /** The SHA-256 of what is stored under a key, read back. */
  async storedSha256(key: string): Promise<string> {
    return this.page.evaluate(
      (wanted) =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('med42-model-files');
          opening.onerror = reject;
          opening.onsuccess = () => {
            const store = opening.result.transaction('files').objectStore('files');
            const get = store.get(wanted) as IDBRequest<{ blob: Blob }>;
            get.onsuccess = async () => {
              const bytes = await get.result.blob.arrayBuffer();
              const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
              resolve([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
            };
          };
        }),
      key,
    );
  }

  async #storedKeys(): Promise<IDBValidKey[]> {
    return this.page.evaluate(
      () =>
        new Promise<IDBValidKey[]>((resolve, reject) => {
          const opening = indexedDB.open('med42-model-files');
          opening.onerror = reject;
          opening.onsuccess = () => {
            const store = opening.result.transaction('files').objectStore('files');
            const keys = store.getAllKeys();
            keys.onsuccess = () => resolve(keys.result);
          };
        }),
    );
  }

  /** SHA-256, in hex, of the bytes that are stored of each file of the demo, by path. */
  async storedHashes(): Promise<Record<string, string>> {
    return this.page.evaluate(async () => {
      const files = await new Promise<[string, { blob: Blob }][]>((resolve, reject) => {
        const opening = indexedDB.open('med42-model-files');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const found: [string, { blob: Blob }][] = [];
          const store = opening.result.transaction('files').objectStore('files');
          store.openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            if (cursor === null) {
              resolve(found);
              return;
            }
            found.push([cursor.key as string, cursor.value as { blob: Blob }]);
            cursor.continue();
          };
        };
      });
      const hex = (bytes: ArrayBuffer): string =>
        [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      const hashes = files.map(async ([key, { blob }]): Promise<[string, string]> => {
        const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
        return [key.replace('demo/', ''), hex(digest)];
      });
      return Object.fromEntries(await Promise.all(hashes));
    });
  }

  /** The text of a model's manifest, as its record keeps it. */
  async storedManifest(modelId = 'demo'): Promise<string> {
    return this.page.evaluate(
      (key) =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('med42-models');
          opening.onerror = reject;
          opening.onsuccess = () => {
            const store = opening.result.transaction('records').objectStore('records');
            const record = store.get(key);
            record.onsuccess = () => resolve((record.result as { manifest: string }).manifest);
          };
        }),
      modelId,
    );
  }

  async load(): Promise<void> {
    await this.demo.getByRole('button', { name: 'Load', exact: true }).click();
    await expect(this.message).toBeVisible({ timeout: loadMs });
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
      const observer = new MutationObserver(() => press());
      function press(): void {
        const turns = [...document.querySelectorAll('[role=log] article')];
        const answer = turns.length % 2 === 0 ? turns.at(-1)?.querySelector('p') : undefined;
        const buttons = [...document.querySelectorAll('button')];
        const button = buttons.find(({ textContent }) => textContent.trim() === label);
        if (!button || !/\w+ \w+/.test(answer?.textContent ?? '')) return;
        observer.disconnect();
        button.click();
      }
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      press();
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
