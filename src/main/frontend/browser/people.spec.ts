import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function createPerson(page: Page, name: string): Promise<void> {
  await page.goto('/people');
  await page.getByRole('button', { name: 'Ny person' }).click();
  await field(page, 'Navn').fill(name);
  await field(page, 'Titel').fill('Ny kollega');
  await page.getByRole('dialog').getByText('Medarbejder i kommunen').click();
  await page.getByRole('button', { name: 'Opret', exact: true }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

test('finds people by the beginning of a word and keeps the search in the address', async ({
  page,
}) => {
  await page.goto('/people');
  await expect(
    page.getByRole('link', { name: 'Signe Kragelund' }).or(page.getByRole('table')).first(),
  ).toBeVisible();
  await look(page, 'people');
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: 'Søg' }).fill('kragel');
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page).toHaveURL(/q=kragel/);
  await page.reload();
  await expect(page.getByRole('searchbox', { name: 'Søg' })).toHaveValue('kragel');
  await expect(page.getByRole('link', { name: 'Signe Kragelund' })).toBeVisible();
});

test('narrows the list to holders of all the competences chosen', async ({ page }) => {
  await page.goto('/people');
  const competences = page.getByRole('combobox', { name: 'Kompetencer' });
  await competences.fill('facilitering');
  await page
    .getByRole('option', { name: /Facilitering/ })
    .first()
    .click();
  await competences.fill('samarbejde med');
  await page.getByRole('option', { name: /Samarbejde med forældre/ }).click();
  await page.getByText('Dem alle').click();
  await expect(page).toHaveURL(/match=all/);
  await expect(page.getByRole('link', { name: 'Signe Kragelund' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ryd filtre' }).click();
  await expect(page).not.toHaveURL(/competences/);
});

test('turns the pages of the list and goes back', async ({ page }) => {
  await page.goto('/people');
  const first = await page.getByRole('row').nth(1).getByRole('link').textContent();
  await page.getByRole('button', { name: 'Næste' }).click();
  await expect(page.getByText(/^26–50 af/)).toBeVisible();
  await page.getByRole('button', { name: 'Forrige' }).click();
  await expect(page.getByText(/^1–25 af/)).toBeVisible();
  await expect(page.getByRole('row').nth(1).getByRole('link')).toHaveText(first ?? '');
});

test('says so when nobody fits', async ({ page }) => {
  await page.goto('/people?q=zzzz');
  await expect(page.getByRole('heading', { name: 'Ingen passer til filtrene' })).toBeVisible();
});

test('shows cards on a phone', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/people');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await look(page, 'people-phone');
  await page.getByRole('button', { name: 'Filtre' }).click();
  await expect(page.getByRole('combobox', { name: 'Organisation' })).toBeVisible();
  await expectAccessible(page);
});

test('creates a person and records what she can and whom she knows', async ({ page }) => {
  await createPerson(page, 'Åse Browserholm');
  // What arrives later moves what is below it.
  await expect(page.getByText('Vi kender ingen vej')).toBeVisible();
  await expect(page.getByRole('status', { name: 'Henter …' })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Tilføj en kompetence' }).fill('facil');
  await page
    .getByRole('option', { name: /Facilitering/ })
    .first()
    .click();
  await page.getByLabel('Niveau', { exact: true }).selectOption('4');
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await expect(page.getByLabel(/Niveau for Facilitering/)).toHaveValue('4');
  await expect(page.getByRole('combobox', { name: 'Tilføj en kompetence' })).toHaveValue('');

  await page.getByRole('combobox', { name: 'Hvem kender Åse Browserholm?' }).fill('signe krag');
  await page.getByRole('option', { name: /Signe Kragelund/ }).click();
  await page.getByLabel('Hvor tæt er relationen?').selectOption('strong');
  await page.getByRole('button', { name: 'Tilføj relation' }).click();
  const ties = page.getByRole('region', { name: /^Kender/ });
  await expect(ties.getByRole('link', { name: 'Signe Kragelund' })).toBeVisible();
  await expect(ties.getByRole('listitem').getByText('Tæt', { exact: true })).toBeVisible();
  await look(page, 'person');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Fjern relationen til Signe Kragelund' }).click();
  await expect(page.getByRole('heading', { name: 'Kender (0)' })).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('heading', { name: 'Kender (1)' })).toBeVisible();
});

test('loses nobody’s change when two edit the same person', async ({ page, context }) => {
  await createPerson(page, 'Bodil Browsergaard');
  const other = await context.newPage();
  await other.goto(page.url());
  for (const each of [page, other]) {
    await each.getByRole('button', { name: 'Rediger' }).click();
    await expect(field(each, 'Titel')).toHaveValue('Ny kollega');
  }
  await field(other, 'Titel').fill('Leder');
  await field(other, 'Telefon').fill('12345678');
  await other.getByRole('button', { name: 'Gem' }).click();
  await expect(other.getByRole('dialog')).toBeHidden();

  await field(page, 'Titel').fill('Vejleder');
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText('En anden har ændret det samme imens')).toBeVisible();
  await expectAccessible(page);
  await look(page, 'conflict');
  await page.getByLabel('Den andens: Leder').check();
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('definition').filter({ hasText: 'Leder' })).toBeVisible();
  await expect(page.getByRole('link', { name: '12345678' })).toBeVisible();
});

test('shows a name as it is written, whatever the script', async ({ page }) => {
  const name = 'محمد 🌻 <b>Åse</b>';
  await createPerson(page, name);
  await expect(page.getByText(name).first()).toBeVisible();
});

test('takes nobody for an employee whom nobody called one', async ({ page }) => {
  await page.goto('/people');
  await page.getByRole('button', { name: 'Ny person' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
  await field(page, 'Navn').fill('Dagny Browserlund');
  await page.getByRole('button', { name: 'Opret', exact: true }).click();
  await expect(dialog.getByText(/»Ved ikke« er også et svar/)).toBeVisible();
  await look(page, 'new-person');
  await dialog.getByText('Ved ikke', { exact: true }).click();
  await page.getByRole('button', { name: 'Opret', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Dagny Browserlund', level: 1 })).toBeVisible();
});

test('says at the field what is wrong with it', async ({ page }) => {
  await page.goto('/people');
  await page.getByRole('button', { name: 'Ny person' }).click();
  await expectAccessible(page);
  await field(page, 'Navn').fill('Carl Browsersen');
  await field(page, 'E-mail').fill('ikke@en@adresse');
  await page.getByRole('dialog').getByText('Ved ikke', { exact: true }).click();
  await page.getByRole('button', { name: 'Opret', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});
