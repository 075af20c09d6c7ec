import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

async function firstNetwork(page: Page): Promise<string> {
  await page.goto('/networks');
  const first = page.getByRole('main').locator('a[href$="/gap"]').first();
  return (await first.getAttribute('href'))?.replace(/\/gap$/, '') ?? '';
}

test('says what marking a competence keeps and forgets before it is marked', async ({ page }) => {
  const network = await firstNetwork(page);
  await page.goto(`${network}/gap`);
  const needs = page.getByRole('list', { name: 'Behov' });
  const parents = needs.getByRole('listitem').filter({ hasText: 'Forældrenes perspektiv' });
  await expect(parents.getByText('Følsom', { exact: true })).toBeVisible();
  await expect(parents.getByRole('link', { name: 'Hvem ellers?' })).toHaveCount(0);
  await look(page, 'sensitive-needs-da');

  await page.getByRole('button', { name: 'Rediger behovet Dataanalyse' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: /^Marker kompetencen som følsom/ }).click();
  await expect(form.getByText(/selv sagt det i en samtale/)).toBeVisible();
  await expect(form.getByText(/på andres ord. Det slettes/)).toBeVisible();
  await expectAccessible(page);
  await look(page, 'sensitive-marking-da');
  await form
    .getByRole('group', { name: 'Marker kompetencen som følsom' })
    .getByRole('button', { name: 'Annuller' })
    .click();
});

test('keeps by their own words what somebody says of themselves', async ({ page }) => {
  const network = await firstNetwork(page);
  await page.evaluate(() => localStorage.setItem('rundtur.language', 'en'));
  await page.goto(`${network}/tour?tab=board`);
  await page.getByRole('link', { name: 'Maryam Nazari Vad' }).first().click();
  const told = page.getByRole('region', { name: 'Told in the network' });
  await expect(told.getByText("Bilingual families' view")).toBeVisible();
  await expect(told.getByText("Parents' view of absence")).toBeVisible();

  await told.getByRole('button', { name: "Remove Parents' view of absence" }).click();
  await expect(told.getByText("Parents' view of absence")).toHaveCount(0);
  await told.getByRole('combobox').fill('Parents');
  await page.getByRole('option', { name: /Parents' view of absence/ }).click();
  await expect(told.getByRole('button', { name: 'Note it' })).toBeDisabled();
  await told.getByRole('checkbox', { name: 'The person said so' }).check();
  await told.getByRole('button', { name: 'Note it' }).click();
  await expect(told.getByText("Parents' view of absence")).toBeVisible();
  await expectAccessible(page);
  await look(page, 'sensitive-person-en');
  await page.setViewportSize(phone);
  await look(page, 'sensitive-person-phone-en');
});

test('offers nobody to say of others what is sensitive', async ({ page }) => {
  await page.goto('/people?q=Oliver');
  await page.getByRole('link', { name: 'Oliver Dreyer' }).click();
  const shared = page.getByRole('region', { name: 'Kompetencer', exact: true });
  await shared.getByRole('combobox', { name: 'Tilføj en kompetence' }).fill('perspektiv');
  await expect(
    page.getByRole('option', { name: /De unges perspektiv|Folkevalgtes/ }).first(),
  ).toBeVisible();
  await expect(page.getByRole('option', { name: /Tosprogede familiers/ })).toHaveCount(0);
});
