import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Fields that a service of the browser may read, as it might for spelling or suggestions. */
function exposedFields(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wanted = {
      spellcheck: 'false',
      autocomplete: 'off',
      autocapitalize: 'off',
      writingsuggestions: 'false',
    };
    const typed = ':is(input:not([type=file], [type=checkbox], [type=radio]), textarea)';
    const fields = [...document.querySelectorAll(`${typed}, [contenteditable]`)];
    if (fields.length === 0) throw new Error('There is no field to look at.');
    return fields
      .filter((field) =>
        Object.entries(wanted).some(([name, value]) => field.getAttribute(name) !== value),
      )
      .map(({ outerHTML }) => outerHTML);
  });
}

test('what is typed goes to no service of the browser, on any screen', async ({ ready }) => {
  const { page } = ready;
  await expect(page.locator('html')).toHaveAttribute('translate', 'no');
  expect(await exposedFields(page)).toEqual([]);
  await ready.button('Settings').click();
  await expect(ready.settings).toBeVisible();
  expect(await exposedFields(page)).toEqual([]);
  await page.keyboard.press('Escape');
});
