import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

test('moves the focus to the heading of the page one went to', async ({ page }) => {
  await page.goto('/people');
  await page.getByRole('link', { name: 'Organisationer' }).click();
  await expect(page.getByRole('heading', { name: 'Organisationer', level: 1 })).toBeFocused();
  await expect(page).toHaveTitle('Organisationer · Rundtur');
});

test('lets the keyboard skip the menu', async ({ page }) => {
  await page.goto('/people');
  await page.getByRole('heading', { name: 'Personer' }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Gå til indhold' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});

test('says so when an address leads nowhere', async ({ page }) => {
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { name: 'Siden findes ikke' })).toBeVisible();
  await expectAccessible(page);
});

test('folds the menu away on a phone', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/people');
  await expect(page.getByRole('link', { name: 'Import' })).toBeHidden();
  await page.getByRole('button', { name: 'Åbn menuen' }).click();
  await look(page, 'menu-phone');
  await page.getByRole('link', { name: 'Import' }).click();
  await expect(page.getByRole('heading', { name: 'Importér', level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Organisationer' })).toBeHidden();
});

test('switches language and remembers it', async ({ page }) => {
  await page.goto('/settings');
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await expect(page.getByText('Knowledge').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
