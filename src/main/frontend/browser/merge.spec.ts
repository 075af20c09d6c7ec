import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function createPerson(page: Page, name: string, title: string, email = ''): Promise<string> {
  await page.goto('/people');
  await page.getByRole('button', { name: 'Ny person' }).click();
  await field(page, 'Navn').fill(name);
  await field(page, 'Titel').fill(title);
  await page.getByRole('dialog').getByText('Medarbejder i kommunen').click();
  if (email) await field(page, 'E-mail').fill(email);
  await page.getByRole('button', { name: 'Opret', exact: true }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  return new URL(page.url()).pathname;
}

async function knows(page: Page, search: string, name: string) {
  // What arrives later moves what is below it.
  await expect(page.getByText('Vi kender ingen vej')).toBeVisible();
  await page.getByRole('combobox', { name: /^Hvem kender/ }).fill(search);
  await page.getByRole('option', { name: new RegExp(name) }).click();
  await page.getByRole('button', { name: 'Tilføj relation' }).click();
  await expect(page.getByRole('link', { name }).first()).toBeVisible();
}

test('finds two records of one person, merges them and takes it back', async ({ page }) => {
  const run = String(Date.now() % 1_000_000);
  const first = await createPerson(page, `Åse Dobbelt${run}`, 'Lærer', `aase${run}@eksempel.dk`);
  await knows(page, 'signe krag', 'Signe Kragelund');
  await createPerson(page, `Aase Dobbelt${run}`, 'Vejleder', `aase${run}@eksempel.dk`);
  await expect(page.getByText('Måske er personen her allerede')).toBeVisible();
  await knows(page, 'signe krag', 'Signe Kragelund');
  await page.reload();
  await expect(page.getByText('Måske er personen her allerede')).toBeVisible();
  await look(page, 'merge-notice');

  await page.goto('/people');
  await page.getByRole('link', { name: 'Find dubletter' }).click();
  const pair = page.getByRole('list', { name: 'Måske den samme person' }).getByRole('listitem');
  await expect(pair.filter({ hasText: `Aase Dobbelt${run}` }).first()).toContainText(
    'Samme e-mail',
  );
  await expectAccessible(page);
  await look(page, 'merge-duplicates');
  await page
    .getByRole('link', { name: `Sammenlign Aase Dobbelt${run} og Åse Dobbelt${run}` })
    .click();
  await expect(page.getByText('En af relationerne har begge; den bliver til én')).toBeVisible();
  await page.getByRole('radio', { name: 'Vejleder' }).check();
  await expectAccessible(page);
  await look(page, 'merge-compare');
  await page.setViewportSize(phone);
  await look(page, 'merge-compare-phone');
  await page.getByRole('button', { name: 'Slå sammen', exact: true }).click();

  await expect(page).toHaveURL(new RegExp(`${first}$`));
  await expect(page.getByRole('definition').filter({ hasText: 'Vejleder' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Kender (1)' })).toBeVisible();

  await page.goto('/duplicates');
  await expect(page.getByRole('heading', { name: 'Slået sammen det seneste døgn' })).toBeVisible();
  await look(page, 'merge-recent-phone');
  await page.getByRole('button', { name: `Fortryd sammenlægningen af Åse Dobbelt${run}` }).click();
  await expect(page.getByText('er to igen')).toBeVisible();
  await page.goto(first);
  await expect(page.getByRole('definition').filter({ hasText: 'Lærer' })).toBeVisible();
});

test('remembers that two records are of two people', async ({ page }) => {
  const run = String(Date.now() % 1_000_000);
  const name = `Bodil Tvilling${run}`;
  await createPerson(page, name, 'Leder');
  const second = await createPerson(page, name, 'Leder');
  await page.reload();
  await page.getByRole('link', { name: `Sammenlign med ${name}` }).click();
  await page.getByRole('button', { name: 'Det er to forskellige' }).click();
  await expect(page.getByText('De to foreslås ikke igen.')).toBeVisible();
  await page.goto(second);
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  await expect(page.getByText('Måske er personen her allerede')).toBeHidden();
});

test('speaks English too', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rundtur.language', 'en'));
  await page.goto('/duplicates');
  await expect(page.getByRole('heading', { name: 'Find duplicates', level: 1 })).toBeVisible();
  await expect(page.getByText(/looked at\.$/)).toBeVisible();
  await look(page, 'merge-duplicates-en');
});
