import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

const run = String(Date.now() % 1_000_000);

test('asks the four questions of the diamond where nothing is needed yet', async ({ page }) => {
  test.setTimeout(90_000);
  await newNetwork(page, `Tomt bord ${run}`);
  await expect(page.getByRole('heading', { name: 'Hvad har netværket brug for?' })).toBeVisible();
  await expectAccessible(page);
  await look(page, 'gap-questions-da');

  const word = `Sund fornuft ${run}`;
  await page.getByRole('combobox', { name: 'Tilføj til Viden' }).fill(word);
  await page.getByRole('option', { name: new RegExp(`Opret.*${word}`) }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { name: /^Viden/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Opret' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'Viden' }).getByText(word)).toBeVisible();
  await page.setViewportSize(phone);
  await look(page, 'gap-questions-phone');

  await page.getByRole('button', { name: 'Vis tavlen' }).click();
  const needs = page.getByRole('list', { name: 'Behov' });
  await expect(needs.getByText(word)).toBeVisible();
  await expect(needs.getByRole('list', { name: 'Dækning fase for fase' })).toHaveText(
    /Mangler, 0 af 1/,
  );
  await needs.getByRole('link', { name: 'Hvem skal vi tale med om det?' }).click();
  await expect(page.getByRole('combobox', { name: 'Behov' })).toHaveText(new RegExp(word));
});

async function newNetwork(page: Page, theme: string) {
  await page.goto('/networks/new');
  await page.getByLabel('Tema').fill(theme);
  await page.getByRole('button', { name: 'Opret netværk' }).click();
  await expect(page).toHaveURL(/\/gap$/);
}
