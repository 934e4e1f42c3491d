/** The engine's worker or its GPU is lost: while nothing goes on, in a load, in an answer. */
import type { Browser } from '@playwright/test';
import { AppPage } from './app-page.ts';
import { expect, test } from './fixtures.ts';

test.afterEach(({ site }) => {
  site.faults.clear();
});

/** Ends an engine's worker from inside, which fires no event at all. */
async function endWorker(engine: AppPage['engine']): Promise<void> {
  await engine.evaluate(() => {
    close();
  });
}

test('a worker that ends is noticed, and its model is loaded again', async ({ app }) => {
  await app.open();
  await app.limitAnswers();
  await app.download();

  await test.step('in a load', async () => {
    const starting = app.nextEngine();
    await app.demo.getByRole('button', { name: 'Load', exact: true }).click();
    await endWorker(await starting);
    await app.expectAlert('engine-stopped', 'Load the model again.');
    await app.loadAgain();
  });

  await test.step('while nothing goes on', async () => {
    await app.message.fill('What is gout?');
    await endWorker(app.engine);
    await app.expectAlert('engine-stopped', 'Load the model again.');
    await app.loadAgain();
    await expect(app.message).toHaveValue('What is gout?');
  });

  await test.step('in an answer, of which the beginning stays', async () => {
    const { engine } = app;
    await app.send('What is asthma?');
    await expect(app.answers.first()).toContainText(/\w+ \w+/);
    await endWorker(engine);
    await app.expectAlert('engine-stopped', 'Load the model again.');
    await expect(app.answers.first()).toContainText(/^[A-Z]\w+.*Not complete/s);
    await app.loadAgain();
    await expect(await app.ask('What is asthma?')).toContainText(/asthma is a/i);
    await expect(app.questions).toHaveCount(2);
  });
});

test('a worker whose script fails is an error, not a wait', async ({ app, site }) => {
  site.changeWorker('engine', () => 'throw new Error("broken");');
  await app.open();
  await app.download();
  await app.demo.getByRole('button', { name: 'Load', exact: true }).click();
  await app.expectAlert('engine-stopped', 'Load the model again.');
  site.faults.clear();
  await app.loadAgain();
});

test('a GPU whose memory is too small for the context gets a smaller one', async ({
  app,
  site,
}) => {
  // What a GPU answers when it has not the memory for half of the context in one piece.
  site.changeWorker(
    'engine',
    (script) => `{
      const { createBuffer, popErrorScope } = GPUDevice.prototype;
      let isShort = false;
      GPUDevice.prototype.createBuffer = function (descriptor) {
        if (descriptor.size > 1_800_000) isShort = true;
        return createBuffer.call(this, descriptor);
      };
      GPUDevice.prototype.popErrorScope = async function () {
        const error = await popErrorScope.call(this);
        return isShort ? new GPUOutOfMemoryError('Not enough memory left.') : error;
      };
    }
    ${script}`,
  );
  site.changeModels(() => ({ contextSizes: [2048, 1024] }));
  await app.open();
  await app.limitAnswers();
  await app.download();
  await app.demo.getByRole('button', { name: 'Load', exact: true }).click();
  await app.expectAlert('out-of-memory', 'smaller');
  await app.demo.getByRole('button', { name: 'Use 1,024 tokens' }).click();
  await app.load();
  await expect(app.alert).toHaveCount(0);
  await expect(await app.ask('What is asthma?')).toContainText(/asthma is a/i);
});

test('memory that runs out in an answer is said, and the model is loaded again', async ({
  app,
}) => {
  await app.open();
  await app.limitAnswers();
  await app.download();
  await app.load();
  await app.ask('What is asthma?');
  // What the browser throws when it has no memory for what is to go to the GPU.
  await app.engine.evaluate(() => {
    GPUQueue.prototype.writeBuffer = () => {
      throw new RangeError('Array buffer allocation failed');
    };
  });
  await app.send('What is a stroke?');
  await app.expectAlert('out-of-memory', 'load the model again');
  await expect(app.answers.nth(1)).toContainText('Not complete');
  await app.loadAgain();
  await expect(await app.ask('What is a stroke?')).toContainText(/stroke/i);
  await expect(app.answers).toHaveCount(3);
});

/** The command is answered by the process that it ends. */
async function crashGpu(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  void session.send('Browser.crashGpuProcess').catch(() => undefined);
}

test('a GPU that is lost is noticed, and a new one is found', async ({
  playwright,
  launchOptions,
  site,
}) => {
  // A browser of its own: the crash takes the graphics of every page with it.
  const browser = await playwright.chromium.launch(launchOptions);
  const app = new AppPage(await browser.newPage({ baseURL: site.url }));
  site.changeModels(() => ({ contextSizes: [2048, 1024] }));
  await app.open();
  await app.limitAnswers();
  await app.download();

  await test.step('in a load', async () => {
    const starting = app.nextEngine();
    await app.demo.getByRole('button', { name: 'Load', exact: true }).click();
    await starting;
    await expect(app.demo).toContainText('Preparing the GPU');
    await crashGpu(browser);
    await app.expectAlert('device-lost', 'Load the model again.');
    await app.loadAgain();
  });

  await test.step('while nothing goes on', async () => {
    await crashGpu(browser);
    await app.expectAlert('device-lost', 'Load the model again.');
    await app.loadAgain();
  });

  await test.step('in an answer, of which the beginning stays', async () => {
    await app.send('What is asthma?');
    await expect(app.answers.first()).toContainText(/\w+ \w+/);
    await crashGpu(browser);
    await app.expectAlert('device-lost', 'Load the model again.');
    await expect(app.answers.first()).toContainText(/^[A-Z]\w+.*Not complete/s);
  });

  await test.step('a smaller context is offered, on the next visit too', async () => {
    await expect(app.demo.getByRole('button', { name: 'Use 1,024 tokens' })).toBeVisible();
    await app.page.reload();
    await app.demo.getByRole('button', { name: 'Use 1,024 tokens' }).click();
    await app.demo.getByText('Details').click();
    await expect(app.demo.getByLabel('Context')).toHaveValue('1024');
    await app.load();
    await expect(await app.ask('What is asthma?')).toContainText(/asthma is a/i);
  });
  await browser.close();
});

test('a browser that withdraws the GPU after crashes is explained', async ({
  playwright,
  launchOptions,
  site,
}) => {
  const protections = [
    '--disable-gpu-process-crash-limit',
    '--disable-domain-blocking-for-3d-apis',
  ];
  const args = launchOptions.args?.filter((flag) => !protections.includes(flag)) ?? [];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  const app = new AppPage(await browser.newPage({ baseURL: site.url }));
  await app.open();
  await app.limitAnswers();
  await app.download();
  await app.load();
  await app.ask('What is asthma?');
  for (let crash = 1; ; crash += 1) {
    await crashGpu(browser);
    await app.expectAlert('device-lost', 'Load the model again.');
    await app.demo.getByRole('button', { name: 'Load', exact: true }).click();
    await expect(app.alert.or(app.message)).toBeVisible({ timeout: 60_000 });
    if (await app.alert.isVisible()) break;
    expect(crash, 'crashes that Chromium forgave').toBeLessThan(4);
  }
  await app.expectAlert('gpu-withdrawn', 'Everything that is stored stays. Reload the page');
  await expect(app.answers.first()).toContainText(/asthma is a/i);
  await expect(app.demo).toContainText('Stored on this device');
  await browser.close();
});
