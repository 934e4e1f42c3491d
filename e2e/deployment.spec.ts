import { expect, test } from './fixtures.ts';

test('a site says its name, notices and emergency numbers', async ({ app, site }) => {
  const ours = {
    name: 'Health Institute',
    // Twice the same is a slip that must not break the page.
    notices: ['A trial until June.', 'A trial until June.'],
    emergencyNumbers: ['998', '+971 999'],
  };
  site.changeCatalog((catalog) => ({ ...catalog, site: { ...catalog.site, ...ours } }));

  await app.page.goto('/');
  // Invisible marks keep each number's own direction.
  await expect(app.notice).toContainText(/Here that is \u2068998\u2069 or \u2068\+971 999\u2069\./);
  await app.accept();
  await expect(app.page).toHaveTitle('Health Institute');
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Health Institute');
  await expect(app.page.getByText('A trial until June.')).toHaveCount(2);
  site.faults.clear();
});
