import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { weightsHeaders } from '../cli/package/server-configs.ts';
import { CertificateAuthority, publicKeyHash } from '../cli/host/test-certificates.ts';
import { siteHandler } from '../scripts/serve.mjs';
import { attemptFromPage } from './attempts.ts';
import { checkHost, command } from './commands.ts';
import { expect, test as base } from './fixtures.ts';
import { SecureHost } from './secure-host.ts';

interface Recipe {
  /** Where the recipe is followed; empty at first. */
  readonly folder: string;
  /** The CA's certificate. */
  readonly ca: string;
  readonly site: SecureHost;
  readonly weights: SecureHost;
  readonly keys: readonly string[];
}

/** docs/deploy.md, followed: two HTTPS origins with certificates of an own CA. */
const test = base.extend<object, { recipe: Recipe }>({
  recipe: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from it
    async ({}, use) => {
      const folder = await mkdtemp(path.join(os.tmpdir(), 'med42-recipe-'));
      const authority = await CertificateAuthority.create();
      const ca = path.join(folder, 'ca.crt');
      await writeFile(ca, authority.cert);
      const certificates = [await authority.issue(), await authority.issue()] as const;
      const site = await SecureHost.start('127.0.0.1', certificates[0]);
      const weights = await SecureHost.start('localhost', certificates[1]);
      await use({ folder, ca, site, weights, keys: certificates.map(publicKeyHash) });
      await Promise.all([site.stop(), weights.stop()]);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],

  // Trusts the two servers' keys and no others: certificate errors stay errors everywhere else, and
  // no CA has to be installed on the machine that runs the tests.
  launchOptions: [
    async ({ launchOptions, recipe }, use) => {
      const trust = `--ignore-certificate-errors-spki-list=${recipe.keys.join(',')}`;
      const server = launchOptions.proxy?.server ?? '';
      await use({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), trust],
        proxy: { server, bypass: '127.0.0.1,localhost' },
      });
    },
    { scope: 'worker' },
  ],
});

/** The origins of every request of the context, its workers' included. */
function originsOf(context: BrowserContext): Set<string> {
  const origins = new Set<string>();
  context.on('request', (request) => origins.add(new URL(request.url()).origin));
  return origins;
}

const convert = (to: string): Promise<string> =>
  command(
    'convert',
    'compile/demo/checkpoint',
    ...['--quantization', 'q4f32_1', '--id', 'demo', '--out', to],
  );

test('from an empty folder to an answered question, over HTTPS, with the weights on another origin', async ({
  app,
  context,
  recipe: { folder, ca, site, weights },
}) => {
  const [model, out] = [path.join(folder, 'demo'), path.join(folder, 'package')];
  await convert(model);
  await command('package', out, '--model', model, '--weights-host', weights.origin);
  site.serve(siteHandler(path.join(out, 'site')));
  weights.serve(siteHandler(path.join(out, 'weights'), { paths: {}, other: weightsHeaders }));

  const url = `${site.origin}/`;
  expect(await checkHost(url, ca, site.origin)).toMatchObject({ warning: 0, failed: 0 });
  const onWeights = await checkHost(`${weights.origin}/demo/`, ca, site.origin);
  expect(onWeights).toMatchObject({ warning: 0, failed: 0 });

  site.requests.length = 0;
  weights.requests.length = 0;
  const origins = originsOf(context);
  await app.open(url);
  await app.limitAnswers();
  await app.download();
  await app.load();
  await expect(await app.ask('What is asthma?')).toContainText(/asthma is .*swollen and narrow/i);
  expect([...origins].sort()).toEqual([site.origin, weights.origin].sort());
  expect(weights.requests).toContain('/demo/params_shard_0.bin');
  expect(site.requests.filter((asked) => asked.endsWith('.bin'))).toEqual([]);
});

test('one folder, on a static server that sends no headers of ours', async ({
  app,
  context,
  recipe: { folder, ca, site },
}) => {
  const [model, out] = [path.join(folder, 'demo-again'), path.join(folder, 'intranet')];
  await convert(model);
  await command('package', out, '--model', model);
  site.serve(siteHandler(path.join(out, 'site'), { paths: {}, other: {} }));

  const url = `${site.origin}/`;
  // Only the headers: the service worker makes up for them.
  expect(await checkHost(url, ca, site.origin)).toMatchObject({ warning: 1, failed: 0 });

  await app.open(url);
  site.requests.length = 0;
  const secret = 'what-a-person-typed';
  const marked = { text: secret, second: 'https://127.0.0.1:9' };
  expect(await app.page.evaluate(attemptFromPage, marked)).toEqual([]);
  expect(site.requests.filter((asked) => asked.includes(secret))).toEqual([]);

  const origins = originsOf(context);
  await app.limitAnswers();
  await app.download();
  // The first visit, and no header of ours: the page has its policy in itself, and the service
  // worker seals the engine.
  await app.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const [engine] = await Promise.all([
    app.page.waitForResponse((response) => response.url().includes('/workers/engine-')),
    app.load(),
  ]);
  expect(engine.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(await app.ask('What is asthma?')).toContainText(/asthma is .*swollen and narrow/i);
  const second = await app.page.reload();
  expect(second?.headers()['content-security-policy']).toContain("connect-src 'none'");
  expect([...origins]).toEqual([site.origin]);
});
