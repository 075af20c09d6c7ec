import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

const csv = (name: string, ...lines: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n')),
});

/** Ids of its own, so that the rows are new each time the tests run. */
const run = `browser-${Date.now().toString(36)}`;

const people = csv(
  'people.csv',
  'id,name,kind,title,skostørrelse',
  `${run}-1,Dagny Importholm,EMPLOYEE,Lærer,38`,
  `${run}-2,Egon Importgaard,CITIZEN,,43`,
  `${run}-3,,EMPLOYEE,Navnløs,40`,
);
const ties = csv(
  'ties.csv',
  'from_id;to_id;strength',
  `${run}-1;${run}-2;0.5`,
  `${run}-1;${run}-1;0.5`,
  `${run}-1;${run}-99;0.5`,
  `${run}-2;${run}-1;7`,
);

async function choose(page: Page, ...files: ReturnType<typeof csv>[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files);
}

test('checks files, tells every refused row, imports the good ones and says what is next', async ({
  page,
}) => {
  await page.goto('/import');
  await look(page, 'import');
  await expectAccessible(page);

  await choose(page, people, ties);
  await expect(page.getByRole('heading', { name: 'Sådan ser det ud' })).toBeVisible();
  await expect(page.getByText('Kolonner, vi ikke bruger: skostørrelse')).toBeVisible();
  const refused = page.getByRole('region', { name: 'Afviste rækker', exact: true });
  await expect(refused.getByRole('row')).toHaveCount(1 + 3);
  await expect(refused.getByRole('row', { name: /^people\.csv 4 / })).toBeVisible();
  const left = page.getByRole('region', { name: 'Celler at se på', exact: true });
  await expect(left.getByRole('row', { name: /^ties\.csv 5 strength / })).toBeVisible();
  await look(page, 'import-checked');
  await expectAccessible(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent listen som CSV' }).click();
  expect((await download).suggestedFilename()).toBe('refused.csv');

  await page.getByRole('button', { name: 'Importer de 3 gode rækker' }).click();
  await expect(page.getByRole('heading', { name: 'Importen er færdig' })).toBeVisible();
  await look(page, 'import-written');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Se personerne' }).click();
  await page.getByRole('searchbox', { name: 'Søg' }).fill('importholm');
  await page.getByRole('link', { name: 'Dagny Importholm' }).first().click();
  await expect(page.getByRole('link', { name: 'Egon Importgaard' }).first()).toBeVisible();
});

test('has nothing to do when the same file comes again', async ({ page }) => {
  const once = csv('people.csv', 'id,name', `${run}-9,Frida Gentagsen`);
  await page.goto('/import');
  await choose(page, once);
  await page.getByRole('button', { name: 'Importer 1 række' }).click();
  await page.getByRole('button', { name: 'Importer flere filer' }).click();
  await choose(page, once);
  await expect(page.getByText('Alt i filerne er her allerede.')).toBeVisible();
});

test('imports the good file beside one that cannot be read', async ({ page }) => {
  const good = csv('people.csv', 'id;name', `${run}-21;Olga Ærlig`, `${run}-22;Otto Ærlig`);
  const bad = csv('ties.csv', 'from_id;to_id;kind', `${run}-21;${run}-22;"kolleger`);
  await page.goto('/import');
  await choose(page, good, bad);
  await expect(page.getByText('Kan ikke importeres, som de er: 1 fil.')).toBeVisible();
  await look(page, 'import-one-good-one-bad');
  await page.getByRole('button', { name: 'Importer de 2 gode rækker' }).click();
  await expect(page.getByRole('heading', { name: 'Importen er færdig' })).toBeVisible();
});

test('shows what changes before and after, and asks whom a row is about', async ({ page }) => {
  const list = `Browserliste ${run}`;
  const named = async (...files: ReturnType<typeof csv>[]) => {
    await page.goto('/import');
    await page.getByRole('combobox', { name: /Hvilken liste/ }).fill(list);
    await page.keyboard.press('Escape');
    await choose(page, ...files);
  };
  const before = ['id;name;title', '1;Asta Rækkeby;Lærer', '2;Birk Rækkeby;'];
  await named(csv('people.csv', ...before));
  await page.getByRole('button', { name: 'Importer 2 rækker' }).click();
  await expect(page.getByRole('heading', { name: 'Importen er færdig' })).toBeVisible();

  await named(csv('people.csv', 'id;name;title', '1;Asta K. Rækkeby;Rektor', '2;Carl Andersholm;'));
  await expect(page.getByText(`Filerne er fra listen »${list}«.`)).toBeVisible();
  const changes = page.getByRole('region', { name: 'Det bliver ændret' });
  await expect(changes.getByRole('row', { name: /Asta Rækkeby/ })).toContainText('Lærer → Rektor');
  const held = page.getByRole('radiogroup', { name: 'Carl Andersholm (linje 3)' });
  await expect(page.getByText('Nummeret hører til Birk Rækkeby.')).toBeVisible();
  await look(page, 'import-changes');
  await expectAccessible(page);
  await held.getByLabel('En anden: opret Carl Andersholm som ny').check();
  await page.getByRole('button', { name: 'Importer 2 rækker' }).click();
  await expect(page.getByRole('heading', { name: 'Importen er færdig' })).toBeVisible();
  await look(page, 'import-decided');

  await named(csv('people.csv', ...before.slice(0, 2)));
  await page.setViewportSize(phone);
  await expect(page.getByRole('region', { name: 'Det bliver ændret' })).toBeVisible();
  await look(page, 'import-changes-phone');
  await page.goto('/import');
  await page
    .getByRole('button', { name: `Fortryd importen fra »${list}«` })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText('bliver som før');
  await look(page, 'import-undo-phone');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Fortryd importen' }).click();
  await expect(page.getByText('Importen er fortrudt')).toBeVisible();
  await page.goto('/people');
  await page.getByRole('searchbox', { name: 'Søg' }).fill('andersholm');
  await expect(page.getByRole('link', { name: 'Carl Andersholm' })).toHaveCount(0);
});

test('says in words why files cannot be read', async ({ page }) => {
  await page.goto('/import');
  await page.locator('input[type=file]').setInputFiles({
    name: 'data.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('this is no zip file'),
  });
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Vælg filer' })).toBeVisible();
});

test('takes files that are dropped, and describes the format, on a phone too', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/import');
  await page.getByRole('button', { name: /ties\.csv/ }).click();
  await expect(page.getByText('Hvor tæt de er, fra 0 til 1')).toBeVisible();
  await look(page, 'import-phone');
  await expectAccessible(page);
  const transfer = await page.evaluateHandle(() => {
    const files = new DataTransfer();
    files.items.add(new File(['id,name\nbrowser-8,Gerda Slipsen\n'], 'people.csv'));
    return files;
  });
  const area = page.getByText('Træk dine filer eller en mappe hertil');
  await area.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByRole('heading', { name: 'Sådan ser det ud' })).toBeVisible();
  await look(page, 'import-checked-phone');
});
