import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

test('opens on what to do today, over all networks', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'I dag', level: 1 })).toBeVisible();
  const tasks = page.getByRole('region', { name: 'Det skal du gøre' });
  await expect(tasks.getByRole('heading', { name: 'Fristen er overskredet' })).toBeVisible();
  const next = page.getByRole('region', { name: 'Næste kontakt' });
  await expect(next.getByRole('link', { name: /^Planlæg samtale med/ }).first()).toBeVisible();
  await expectAccessible(page);
  await look(page, 'today');
  await page.setViewportSize(phone);
  await look(page, 'today-phone');

  await page
    .getByRole('region', { name: 'Næste samtale' })
    .getByRole('link', { name: 'Samtalekort' })
    .click();
  await expect(page).toHaveURL(/\/card\/person-/);
});

test('says the same in English, in the dark, on a phone', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/settings');
  await page.getByText('English', { exact: true }).click();
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Plan a conversation with/ }).first()).toBeVisible();
  await expectAccessible(page);
  await look(page, 'today-phone-dark-en');
});
