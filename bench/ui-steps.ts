import type { Locator, Page } from '@playwright/test';
import type { AppPage } from '../e2e/app-page.ts';
import { ConversationsPage } from '../e2e/conversations-page.ts';
import { type Blocks, blocksOf } from './ui-blocks.ts';
import { fileOf, fittingFile } from './ui-conversations.ts';

export const messages = 5000;
const perConversation = 4;

type Steps = Record<string, Blocks>;

/** Presses something as a hand does: Playwright's own click would search the page meanwhile. */
async function press(target: Locator): Promise<() => Promise<void>> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('There is nothing to press.');
  return () => target.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function wheel(page: Page, times: number, distance: number): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) {
    await page.mouse.wheel(0, distance);
    await page.waitForTimeout(50);
  }
}

async function importFile(conversations: ConversationsPage, file: string): Promise<Blocks> {
  const { page } = conversations.app;
  await conversations.unfold();
  const chooser = page.waitForEvent('filechooser');
  await conversations.region.getByRole('button', { name: 'Import conversations' }).click();
  const chosen = await chooser;
  const buffer = Buffer.from(file);
  return blocksOf(page, () =>
    chosen.setFiles({ name: 'conversations.json', mimeType: 'application/json', buffer }),
  );
}

/** Opens the conversation that was imported. */
async function open(conversations: ConversationsPage): Promise<Blocks> {
  await conversations.unfold();
  const title = conversations.item(`${messages} messages`).getByRole('button').first();
  return blocksOf(conversations.app.page, await press(title));
}

/** One conversation with all messages: opened, scrolled, left. */
export async function oneConversation(app: AppPage): Promise<Steps> {
  const { page } = app;
  const conversations = new ConversationsPage(app);
  const imported = await importFile(conversations, fileOf(1, messages));
  const opened = await open(conversations);
  const log = await page.locator('[role=log]').boundingBox();
  await page.mouse.move((log?.x ?? 0) + 50, 300);
  const scrolled = await blocksOf(page, () => wheel(page, 60, -1200));
  const jumped = await blocksOf(page, async () => {
    await page.evaluate(() => document.scrollingElement?.scrollTo(0, 0));
    await page.waitForTimeout(300);
    await page.evaluate(() => document.scrollingElement?.scrollTo(0, 1e9));
  });
  const left = await blocksOf(page, await press(app.button('New conversation')));
  return { imported, opened, scrolled, jumped, left };
}

/** A question more, in a conversation of as many messages of which the model reads the last two. */
export async function streaming(app: AppPage): Promise<Steps> {
  const { page } = app;
  const conversations = new ConversationsPage(app);
  await importFile(conversations, fittingFile(messages));
  await open(conversations);
  const typed = await blocksOf(page, async () => {
    await page.evaluate(() => document.querySelector('textarea')?.focus());
    await page.keyboard.type('What is asthma?', { delay: 30 });
  });
  const streamed = await blocksOf(page, async () => {
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('[role=status]')?.textContent === 'Answer finished',
      undefined,
      { polling: 200, timeout: 60_000 },
    );
  });
  return { typed, streamed };
}

/** As many messages over many conversations: listed, searched, scrolled. */
export async function manyConversations(app: AppPage): Promise<Steps> {
  const { page } = app;
  const conversations = new ConversationsPage(app);
  const file = fileOf(messages / perConversation, perConversation);
  const imported = await importFile(conversations, file);
  await (
    await press(conversations.region.getByRole('searchbox'))
  )();
  const searchedFirst = await blocksOf(page, () => page.keyboard.type('a'));
  const searched = await blocksOf(page, () => page.keyboard.type('sthma number', { delay: 60 }));
  const cleared = await blocksOf(page, () => page.keyboard.press('Escape'));
  const list = await conversations.region.getByRole('list').first().boundingBox();
  await page.mouse.move((list?.x ?? 0) + 50, (list?.y ?? 0) + 100);
  const scrolled = await blocksOf(page, () => wheel(page, 40, 1500));
  return { imported, searchedFirst, searched, cleared, scrolled };
}
