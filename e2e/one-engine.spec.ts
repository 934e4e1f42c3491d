import { AppPage } from './app-page.ts';
import { expect, test } from './fixtures.ts';

test('one tab at a time has a model loaded', async ({ app, context, site }) => {
  await app.open();
  await app.limitAnswers();
  await app.download();
  await app.load();
  const other = new AppPage(await context.newPage());
  await other.page.goto(site.url);

  await test.step('a second one waits, and can be told not to', async () => {
    await other.demo.getByRole('button', { name: 'Load', exact: true }).click();
    await expect(other.demo).toContainText('Another tab of this page has a model loaded');
    await other.demo.getByRole('button', { name: 'Cancel' }).click();
    await expect(other.demo).toContainText('Stored on this device');
    await expect(await app.ask('What is asthma?')).toContainText(/asthma is a/i);
  });

  await test.step('it takes the engine when its person says so', async () => {
    await other.demo.getByRole('button', { name: 'Load', exact: true }).click();
    await other.demo.getByRole('button', { name: 'Load it here instead' }).click();
    await expect(other.message).toBeVisible({ timeout: 120_000 });
    await app.expectAlert('engine-elsewhere', 'Go on in the other tab');
    await expect(app.answers).toHaveCount(1);
  });

  await test.step('the first waits, and goes on when the second is closed', async () => {
    await app.button('Load the model again').click();
    await expect(app.demo).toContainText('Another tab of this page has a model loaded');
    await other.page.close();
    await expect(app.message).toBeVisible({ timeout: 120_000 });
    await expect(app.alert).toHaveCount(0);
    await expect(await app.ask('What is a stroke?')).toContainText(/stroke/i);
    await expect(app.answers).toHaveCount(2);
  });
});
