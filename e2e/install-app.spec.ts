import { expect, test } from './fixtures.ts';

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
