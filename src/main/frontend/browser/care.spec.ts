import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

test('says how much may be asked of people and shows it with a person', async ({ page }) => {
  await page.goto('/settings');
  const limit = page.getByRole('textbox', { name: 'Henvendelser ad gangen til samme person' });
  const days = page.getByRole('textbox', { name: 'Hvor mange dage en henvendelse tæller' });
  await expect(limit).toHaveValue(/\d/);
  const before = { limit: await limit.inputValue(), days: await days.inputValue() };
  const form = page.locator('form').filter({ has: limit });
  const save = form.getByRole('button', { name: 'Gem' });
  await limit.fill('21');
  await save.click();
  await expect(limit).toHaveAccessibleDescription(/Tallet skal være/);
  await limit.fill('1');
  await save.click();
  await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await look(page, 'care-settings');

  await page.goto('/networks');
  const network = await page
    .getByRole('main')
    .locator('a[href$="/gap"]')
    .first()
    .getAttribute('href');
  await page.goto(`${network?.replace(/\/gap$/, '')}/next`);
  await expect(page.getByText(/^Disse får fred lige nu/)).toBeVisible();
  await look(page, 'care-next');
  await page
    .getByText(/^Disse får fred lige nu/)
    .getByRole('link')
    .first()
    .click();
  const panel = page.getByRole('region', { name: 'Hensyn' });
  await expect(panel.getByText(/^Skal have fred/)).toBeVisible();
  await expectAccessible(page);
  await look(page, 'care-person');
  await page.setViewportSize(phone);
  await look(page, 'care-person-phone');

  await page.goto('/settings');
  await look(page, 'care-settings-phone');
  await limit.fill(before.limit);
  await days.fill(before.days);
  await save.click();
  await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
});

test('shows care in English too', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rundtur.language', 'en'));
  await page.goto('/settings');
  await expect(page.getByRole('textbox', { name: 'Asks at a time of one person' })).toHaveValue(
    /\d/,
  );
  await look(page, 'care-settings-en');
});
