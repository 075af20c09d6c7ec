import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

test('marks the diamond as ours until it is made their own', async ({ page }) => {
  await page.goto('/settings');
  await look(page, 'settings');
  await expectAccessible(page);
  const ours = page.getByText('Vores standardsæt; erstat det med jeres egen diamant');
  await expect(ours.first()).toBeVisible();
  await page.getByRole('button', { name: 'Rediger hjørnet Handlinger og ressourcer' }).click();
  await expectAccessible(page);
  await page
    .getByRole('textbox', { name: 'Spørgsmål på dansk' })
    .fill('Hvem kan sige ja i morgen?');
  await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText('Hvem kan sige ja i morgen?')).toBeVisible();
  await expect(ours).not.toHaveCount(4);
});

test('is readable in the dark and on a phone', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/settings');
  await page.getByText('Mørkt', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await look(page, 'settings-dark-phone');
  await expectAccessible(page);
  await page.goto('/people');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  await look(page, 'people-dark-phone');
  await expectAccessible(page);
});
