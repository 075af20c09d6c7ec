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

test('gives a way out where one has no access, and nothing to press that would not work', async ({
  page,
}) => {
  for (const path of ['gap', 'next', 'tour', 'map', 'log', 'settings']) {
    await page.goto(`/networks/not-mine/${path}`);
    await expect(page.getByRole('heading', { name: 'Netværket kan ikke vises' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('link')).toHaveText([
      'Til forsiden',
      'Se dine netværk',
    ]);
  }
  await look(page, 'no-access-da');
  await expectAccessible(page);
  await page.goto('/networks/not-mine/prepare/person-x');
  await expect(page.getByRole('heading', { name: 'Forberedelsen kan ikke vises' })).toBeVisible();
  await page.goto('/networks/not-mine/card/person-x');
  await expect(page.getByRole('heading', { name: 'Samtalekortet kan ikke vises' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Til forsiden' }).click();
  await expect(page.getByRole('heading', { name: 'I dag', level: 1 })).toBeVisible();
});

test('folds the menu away on a phone', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/people');
  await expect(page.getByRole('link', { name: 'Import' })).toBeHidden();
  await page.getByRole('button', { name: 'Åbn menuen' }).click();
  await look(page, 'menu-phone');
  await page.getByRole('link', { name: 'Import' }).click();
  await expect(page.getByRole('heading', { name: 'Import', level: 1 })).toBeVisible();
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
