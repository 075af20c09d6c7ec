import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

test('lists organisations and the people in each', async ({ page }) => {
  await page.goto('/organisations');
  await expect(page.getByRole('row').nth(2)).toBeVisible();
  await look(page, 'organisations');
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: 'Søg' }).fill('børn');
  await page.getByRole('link', { name: 'Børn og Unge' }).click();
  await expect(page.getByRole('heading', { name: 'Børn og Unge', level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Signe Kragelund' })).toBeVisible();
  await look(page, 'organisation');
  await expectAccessible(page);
});

test('creates an organisation below another and renames it', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/organisations');
  await page.getByRole('button', { name: 'Ny organisation' }).click();
  await page.getByRole('textbox', { name: 'Navn' }).fill('Browserskolen');
  await page.getByRole('combobox', { name: 'Hører under' }).fill('børn');
  await page.getByRole('option', { name: /Børn og Unge/ }).click();
  await look(page, 'organisation-new-phone');
  await page.getByRole('button', { name: 'Opret', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Browserskolen', level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Børn og Unge' })).toBeVisible();

  await page.getByRole('button', { name: 'Rediger' }).click();
  await page.getByRole('textbox', { name: 'Navn' }).fill('Browserskolen Nord');
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByRole('heading', { name: 'Browserskolen Nord', level: 1 })).toBeVisible();
});
