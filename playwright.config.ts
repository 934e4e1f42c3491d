import { defineConfig } from '@playwright/test';
import { chromiumFlags, installedChromium } from './scripts/chromium.mjs';

const chromium = await installedChromium();

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/global-setup.ts',
  // One browser at a time: SwiftShader uses every core there is.
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  // A machine that is busy can be too slow once; what needed a second try is named at the end.
  retries: 1,
  forbidOnly: true,
  reporter: 'list',
  use: {
    // The headless shell has no WebGPU: `chromium` is the full browser in its new headless mode.
    channel: 'chromium',
    locale: 'en-GB',
    launchOptions: {
      ...(chromium && { executablePath: chromium.path }),
      args: chromiumFlags,
    },
  },
});
