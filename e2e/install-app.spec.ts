import { expect, test } from './fixtures.ts';

interface Manifest {
  readonly icons: readonly { src: string; sizes: string; type: string; purpose: string }[];
}

test('the browser finds nothing that keeps the page from being installed', async ({
  app,
  context,
}) => {
  await app.open();
  const devtools = await context.newCDPSession(app.page);
  const { errors, url } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toMatch(/\/manifest\.webmanifest$/);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // Tests run in what is a private window to the browser.
  const ids = installabilityErrors.map(({ errorId }) => errorId);
  expect(ids.filter((id) => id !== 'in-incognito')).toEqual([]);
});

test('each icon is an image of the size that it is named with', async ({ app, request }) => {
  const { icons } = (await (await request.get('/manifest.webmanifest')).json()) as Manifest;
  expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    'any any',
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  await app.open();
  const touch = await app.page.locator('link[rel=apple-touch-icon]').getAttribute('href');
  const named = icons.map(({ src, sizes }) => [src, sizes] as const);
  for (const [src, sizes] of [...named, [touch ?? '', '180x180'] as const]) {
    const size = await app.page.evaluate(async (address) => {
      const image = Object.assign(new Image(), { src: address });
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    if (sizes !== 'any') expect(size, src).toBe(sizes);
  }
});
