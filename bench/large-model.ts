import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { AppPage } from '../e2e/app-page.ts';
import { Site } from '../e2e/site.ts';
import { machine } from './machine.ts';
import { type Course, MemoryLog } from './memory-log.ts';
import { browserMemory } from './process-memory.ts';
import { patience, withProfile } from './profile.ts';
import { RandomModel } from './random-model.ts';

/** 10 GiB. */
const shards = 320;
/** The browser takes its time to give the space back. */
const mostSecondsToFree = 120;

/** Bytes of all files of a folder, whatever the browser does with them meanwhile. */
async function bytesOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = files.map(({ parentPath, name }) =>
    stat(path.join(parentPath, name)).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function during(name: string, action: () => Promise<unknown>): Promise<Course> {
  const log = new MemoryLog();
  try {
    await action();
  } finally {
    log.end();
  }
  const course = log.course();
  console.log(name, course);
  return course;
}

async function measure(page: Page, { title }: RandomModel, profile: string) {
  const app = new AppPage(page);
  await page.goto('/');
  await app.accept();
  const model = app.model(title);
  const button = (name: string) => model.getByRole('button', { name, exact: true });
  const download = await during('download', async () => {
    await button('Download').click();
    await button('Load').waitFor({ timeout: patience });
  });
  const storedBytes = await bytesOf(profile);
  const region = page.getByRole('region', { name: 'Storage' });
  await region.locator('summary').first().click();
  const verify = await during('verify', async () => {
    await region.getByRole('button', { name: 'Verify' }).click();
    const all = `All files intact: ${shards + 1}.`;
    await region.getByText(all).waitFor({ timeout: patience });
  });
  const remove = await during('delete', async () => {
    await button('Delete').click();
    await button('Download').waitFor({ timeout: patience });
  });
  let leftBytes = await bytesOf(profile);
  for (let waited = 0; leftBytes > storedBytes / 10 && waited < mostSecondsToFree; waited += 1) {
    await sleep(1000);
    leftBytes = await bytesOf(profile);
  }
  return { download, verify, delete: remove, storedBytes, leftBytes };
}

/**
 * A model of 10 GiB of random bytes downloaded, verified and deleted through the page in one go, and
 * what the page's memory does meanwhile.
 */
export async function largeModel(): Promise<unknown> {
  const before = machine();
  const model = new RandomModel(shards);
  const site = new Site();
  const profile = await mkdtemp(path.join(os.tmpdir(), 'med42-large-'));
  await site.start();
  try {
    model.offer(site);
    return await withProfile({ profile, url: site.url }, async (page) => ({
      benchmark: 'large-model',
      machine: before,
      bytes: model.bytes,
      ...(await measure(page, model, profile)),
      requests: model.requests,
      processes: browserMemory(),
    }));
  } finally {
    await site.stop();
    await rm(profile, { recursive: true, force: true });
  }
}
