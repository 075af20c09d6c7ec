import { expect, type Locator, test } from '@playwright/test';
import { expectAccessible } from '../accessible';
import { look, phone } from '../looking';
import { signIn } from './signIn';

const file = (name: string, ...lines: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n')),
});

/** People, and nobody among them whom the account is: it is not known whom she knows. */
const contacts = [
  file(
    'people.csv',
    'id,name,kind,title',
    'f1,Agnes Falk,EMPLOYEE,Demenskoordinator',
    'f2,Birger Holm,EMPLOYEE,Sundhedschef',
    'f3,Carla Ibsen,CITIZEN,',
    'f4,Dorte Juhl,EMPLOYEE,Sekretær',
  ),
  file('competences.csv', 'id,name_da,corner', 'c1,Demens,knowledge', 'c2,Økonomi,knowledge'),
  file('person_competences.csv', 'person_id,competence_id', 'f1,c1', 'f2,c2'),
  file('ties.csv', 'from_id,to_id', 'f4,f1', 'f4,f2', 'f3,f1'),
];

test('leads from an empty installation to the first suggestion', async ({ page }) => {
  let clicks = 0;
  const click = async (target: Locator) => {
    clicks += 1;
    await target.click();
  };
  await signIn(page);

  await click(page.getByRole('link', { name: 'Importer' }).first());
  clicks += 1;
  await page.locator('input[type=file]').setInputFiles(contacts);
  await click(page.getByRole('button', { name: /^Importer .*rækker$/ }));
  await expect(page.getByRole('heading', { name: 'Importen er færdig' })).toBeVisible();
  await look(page, 'first-minutes-import-da');
  await click(page.getByRole('link', { name: 'Opret et netværk' }).first());
  await page.getByRole('textbox', { name: /tema|udfordring/i }).fill('Demens midt i livet');
  await click(page.getByRole('button', { name: 'Opret netværk' }));
  await click(page.getByRole('button', { name: /Tilføj (det første )?behov/ }).first());
  await page.getByRole('combobox', { name: 'Kompetence' }).fill('Dem');
  await click(page.getByRole('option', { name: /Demens/ }));
  await click(page.getByRole('button', { name: 'Gem' }));
  await click(page.getByRole('link', { name: 'Næste kontakt' }).first());

  const know = page.getByRole('region', { name: 'Hvem kender du?' });
  await expect(know.getByText('Der er 4 personer i Rundtur')).toBeVisible();
  const holder = know.getByRole('checkbox').first();
  await expect(know.getByRole('checkbox', { name: 'Agnes Falk' })).toBeVisible();
  await expect(holder).toHaveAccessibleName('Agnes Falk');
  await look(page, 'first-minutes-da');
  await expectAccessible(page);
  await click(know.getByRole('checkbox', { name: 'Dorte Juhl' }));
  await page.setViewportSize(phone);
  await look(page, 'first-minutes-phone-da');
  await click(know.getByRole('button', { name: 'Jeg kender 1 person' }));
  await expect(page.getByRole('link', { name: 'Planlæg samtale med Agnes Falk' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await look(page, 'first-suggestion-phone-da');
  expect(clicks).toBeLessThanOrEqual(13);
});
