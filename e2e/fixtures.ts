import { rm } from 'node:fs/promises';
import { test as base, expect } from '@playwright/test';
import { AppPage } from './app-page.ts';
import { Egress } from './egress.ts';
import { keepScriptPolicy } from './script-policy.ts';
import { Site } from './site.ts';

/** A first visit in a browser that holds the site to a quota. */
interface SmallDisk {
  /** Not opened yet. */
  readonly app: AppPage;
  /**
   * Sets what the site may store, in bytes; the first time before the page is opened, because
   * Chromium remembers for a while how much was left.
   */
  readonly allow: (quotaSize: number) => Promise<void>;
}

interface TestFixtures {
  /** The page of a first visit, not opened yet. */
  app: AppPage;
  smallDisk: SmallDisk;
  /** The page that every spec of a Playwright worker shares: model ready, conversation empty. */
  ready: AppPage;
  /** Begins with an empty log; fails a test in which the browser tried to reach another machine, or asked the site for what is not listed. */
  nothingLeaves: undefined;
}

interface WorkerFixtures {
  egress: Egress;
  site: Site;
  /** Made by the first test that needs a loaded model. */
  shared: AppPage;
}

/** A name of this machine that is no secure context: http, and not loopback by name. */
export const insecureHost = 'med42.test';

export const test = base.extend<TestFixtures, WorkerFixtures>({
  egress: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from it
    async ({}, use) => {
      await use(new Egress());
    },
    { scope: 'worker' },
  ],

  launchOptions: [
    async ({ launchOptions, egress }, use) => {
      const server = await egress.start();
      await use({
        ...launchOptions,
        args: [
          ...(launchOptions.args ?? []),
          `--host-resolver-rules=MAP ${insecureHost} 127.0.0.1`,
        ],
        proxy: { server, bypass: `127.0.0.1,${insecureHost}` },
      });
      await egress.stop();
    },
    { scope: 'worker' },
  ],

  site: [
    // eslint-disable-next-line no-empty-pattern -- as above
    async ({}, use) => {
      const site = new Site();
      await site.start();
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, use) => {
    await use(site.url);
  },

  app: async ({ page }, use) => {
    await use(new AppPage(page));
  },

  smallDisk: async ({ playwright, launchOptions, site }, use, testInfo) => {
    // Chromium holds an origin to a quota only in a profile on disk.
    const profile = testInfo.outputPath('profile');
    const context = await playwright.chromium.launchPersistentContext(profile, {
      ...launchOptions,
      channel: 'chromium',
      baseURL: site.url,
      locale: 'en-GB',
      serviceWorkers: 'block', // what it keeps counts too
    });
    const app = new AppPage(context.pages()[0] ?? (await context.newPage()));
    const session = await context.newCDPSession(app.page);
    const { origin } = new URL(site.url);
    const allow = async (quotaSize: number): Promise<void> => {
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
    };
    await use({ app, allow });
    await context.close();
    await rm(profile, { recursive: true });
  },

  shared: [
    async ({ browser, site }, use) => {
      const context = await browser.newContext({ baseURL: site.url, locale: 'en-GB' });
      await keepScriptPolicy(context);
      const app = new AppPage(await context.newPage());
      await app.open();
      await app.limitAnswers();
      await app.download();
      await app.load();
      await use(app);
      await context.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],

  ready: async ({ shared }, use) => {
    // A test may have taken the engine's turn from it.
    if (await shared.message.isHidden()) await shared.load();
    const startOver = shared.button('New conversation');
    if (await startOver.isVisible()) await startOver.click();
    await use(shared);
  },

  nothingLeaves: [
    async ({ egress, site }, use) => {
      egress.attempts = [];
      site.forget();
      site.unlisted = [];
      await use(undefined);
      expect(egress.attempts, 'requests to other machines').toEqual([]);
      expect(site.unlisted, 'requests to the site that are not listed').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
