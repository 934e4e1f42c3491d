import type { Page } from '@playwright/test';
import { ConversationsPage } from './conversations-page.ts';
import { expect, test } from './fixtures.ts';

test('conversations are still saved on a full disk, and can be exported when they are not', async ({
  smallDisk: { app, allow },
}) => {
  await allow(30_000_000);
  const conversations = new ConversationsPage(app);
  await app.open();
  await app.limitAnswers();
  await app.download();
  await app.load();
  await conversations.keep('Saved', 'Save conversations');
  await expect.poll(() => reserved(app.page)).toBe(1);

  await test.step('the reserve takes a conversation', async () => {
    await fillDisk(app.page);
    await app.ask('What is asthma?');
    await expect.poll(() => conversations.stored()).toContain('What is asthma?');
    expect(await reserved(app.page)).toBe(0);
    await expect(app.alert).toHaveCount(0);
  });

  await test.step('without it, the page says so and offers an export', async () => {
    await fillDisk(app.page);
    await app.ask('What is a stroke?');
    await app.expectAlert('conversations-full', 'Export it to a file');
    await expect(app.questions).toHaveText(['What is asthma?', 'What is a stroke?']);
    const main = app.page.getByRole('main');
    const exported = await conversations.exported(main.getByRole('button', { name: 'Export all' }));
    expect(exported).toContain('What is a stroke?');
    expect(await conversations.stored()).not.toContain('What is a stroke?');
  });

  await test.step('and saves it when there is room again', async () => {
    await allow(100_000_000);
    await app.page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
    await expect(app.alert).toHaveCount(0);
    await expect.poll(() => conversations.stored()).toContain('What is a stroke?');
  });
});

/** How many reserves there are: one, or none once it was needed. */
function reserved(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    // Opening one that is not there would make it, in the page's place.
    if (!databases.some(({ name }) => name === 'med42-reserve')) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('med42-reserve');
      opening.onerror = reject;
      opening.onsuccess = () => {
        const count = opening.result.transaction('reserve').objectStore('reserve').count();
        count.onsuccess = () => {
          opening.result.close();
          resolve(count.result);
        };
      };
    });
  });
}

/** Takes all room that the browser gives this origin, to the last hundred bytes. */
async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('ballast');
      opening.onupgradeneeded = () =>
        opening.result.createObjectStore('pieces', { autoIncrement: true });
      opening.onerror = reject;
      opening.onsuccess = () => resolve(opening.result);
    });
    // Random, because the browser compresses what it can.
    const random = (bytes: number): Uint8Array<ArrayBuffer> => {
      const piece = new Uint8Array(bytes);
      for (let from = 0; from < bytes; from += 65_536)
        crypto.getRandomValues(piece.subarray(from, from + 65_536));
      return piece;
    };
    const put = (bytes: number): Promise<boolean> =>
      new Promise((resolve) => {
        const transaction = database.transaction('pieces', 'readwrite');
        transaction.objectStore('pieces').add(random(bytes));
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (let bytes = 1_000_000; bytes > 100; bytes = Math.floor(bytes / 2)) {
      while (await put(bytes));
    }
    database.close();
  });
}
