import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { devices } from '@playwright/test';
import { AppPage } from './app-page.ts';
import { expect, insecureHost, test } from './fixtures.ts';

const f16 = 'Llama3-Med42-8B (q4f16_1)';
const f32 = 'Llama3-Med42-8B (q4f32_1)';

test.afterEach(({ site }) => {
  site.faults.clear();
  // Nothing of a model is fetched before somebody asks for it, whatever the machine.
  expect(site.modelRequests).toEqual([]);
});

test('no WebGPU', async ({ app }) => {
  await app.page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'gpu');
  });
  await app.open();
  await app.expectAlert('webgpu-missing', 'Use a current Chrome, Edge, Firefox or Safari');
  await app.expectNothingOffered();
});

test('no GPU adapter, which is asked for once', async ({ app }) => {
  const requests: string[] = [];
  await app.page.exposeFunction('requested', (preference: string) => requests.push(preference));
  await app.page.addInitScript(() => {
    GPU.prototype.requestAdapter = (options) => {
      const { requested } = globalThis as unknown as { requested: (preference?: string) => void };
      requested(options?.powerPreference);
      return Promise.resolve(null);
    };
  });
  await app.open();
  await app.expectAlert('adapter-missing', 'Turn on hardware acceleration');
  await app.expectNothingOffered();
  expect(requests).toEqual(['high-performance']);
});

test('no secure context', async ({ app, site }) => {
  await app.open(`http://${insecureHost}:${site.port}/`);
  await app.expectAlert('insecure-context', 'Open it over https');
  await expect(app.alert).toContainText('not opened over a secure connection');
  await app.expectNothingOffered();
});

test('no half precision: the model in other numbers is offered', async ({ app }) => {
  // SwiftShader does not compute in half precision.
  await app.open();
  const unfit = app.model(f16);
  await expect(unfit).toContainText('lacks a feature that the model needs: computing with 16-bit');
  await expect(unfit.getByRole('button', { name: /Download|Install/ })).toHaveCount(0);
  await unfit.getByRole('link', { name: /q4f32_1.* can run on it/ }).click();
  await expect(app.model(f32)).toBeFocused();
  await expect(app.model(f32)).toBeInViewport();
  await expect(app.alert).toHaveCount(0);
});

test('too small a limit: the demo is offered', async ({ app }) => {
  await app.page.addInitScript(() => {
    const limit = { get: () => 128 * 1024 * 1024 };
    Object.defineProperty(GPUSupportedLimits.prototype, 'maxStorageBufferBindingSize', limit);
  });
  await app.open();
  const unfit = app.model(f32);
  await expect(unfit).toContainText('more GPU memory in one piece than this GPU gives to a page');
  await expect(unfit).toContainText('maxStorageBufferBindingSize is 134217728');
  await expect(unfit.getByRole('button', { name: /Download|Install/ })).toHaveCount(0);
  await unfit.getByRole('link', { name: /Demo.* can run on it/ }).click();
  await expect(app.demo).toBeFocused();
  await expect(app.demo.getByRole('button', { name: 'Download' })).toBeVisible();
});

test('no graphics processor: said, and nothing is forbidden', async ({ app }) => {
  // SwiftShader computes on the processor.
  await app.open();
  await expect(app.models).toContainText('found no graphics processor and computes without one');
  await expect(app.model(f32).getByRole('button', { name: 'Install from files' })).toBeVisible();
});

test('little memory: a shorter context is offered', async ({ app }) => {
  await app.page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'deviceMemory', { get: () => 6 });
  });
  await app.open();
  const entry = app.model(f32);
  await expect(entry).toContainText('this device has 6.4 GB of memory. The model needs 7.5 GB');
  await entry.getByRole('button', { name: 'Use a context of 4,096 tokens' }).click();
  await expect(entry).not.toContainText('this device has');
  await entry.getByText('Details').click();
  await expect(entry.getByRole('combobox', { name: 'Context' })).toHaveValue('4096');
});

test('a phone: said, and the demo is offered', async ({ browser, site }) => {
  const context = await browser.newContext({ ...devices['Pixel 7'], baseURL: site.url });
  const app = new AppPage(await context.newPage());
  await app.open();
  await expect(app.models).toContainText('This looks like a phone or a tablet.');
  await app.models.getByRole('link', { name: /Demo.* can run on it/ }).click();
  await expect(app.demo).toBeFocused();
  await context.close();
});

test('a browser that lets the site store nothing', async ({ playwright, launchOptions, site }) => {
  const profile = await mkdtemp(path.join(tmpdir(), 'blocked-'));
  await mkdir(path.join(profile, 'Default'));
  // What "block all cookies" in Chromium's settings writes.
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
  await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(blocked));
  const options = { ...launchOptions, baseURL: site.url, locale: 'en-GB' };
  const context = await playwright.chromium.launchPersistentContext(profile, options);
  const app = new AppPage(await context.newPage());
  await app.page.goto('/');
  await app.accept();
  await app.expectAlert('storage-blocked', 'Allow site data (cookies) for this site');
  await app.expectNothingOffered();
  await context.close();
  await rm(profile, { recursive: true });
});
