import { expect, test } from './fixtures.ts';

test.afterEach(({ site }) => {
  site.faults.clear();
});

test('a GPU that computes garbage is found out before anybody may ask', async ({ app, site }) => {
  // Every shader that takes an exponential gets a wrong one, as from a broken driver.
  site.changeWorker(
    'engine',
    (script) => `{
      const { createShaderModule } = GPUDevice.prototype;
      GPUDevice.prototype.createShaderModule = function (descriptor) {
        const code = descriptor.code.replaceAll('exp(', 'sin(');
        return createShaderModule.call(this, { ...descriptor, code });
      };
    }
    ${script}`,
  );
  await app.open();
  await app.download();
  await app.demo.getByRole('button', { name: 'Load', exact: true }).click();
  await expect(app.alert).toBeVisible({ timeout: 120_000 });
  await app.expectAlert('self-test-failed', 'Verify the model under Storage.');
  await expect(app.message).toBeHidden();
  await expect(app.demo).toContainText('Stored on this device');

  site.faults.clear();
  await app.load();
  await expect(app.alert).toHaveCount(0);
});
