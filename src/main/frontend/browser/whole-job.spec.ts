import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { smallWorld } from './smallWorld';

const world = smallWorld(String(Date.now() % 1_000_000));

/** Each step goes on where the one before it ended. */
test('leads from a folder of files to a new name on the map', async ({ page }) => {
  test.setTimeout(180_000);
  await importFiles(page);
  await createNetwork(page);
  await addNeed(page, world.visiting);
  await addNeed(page, world.transport);
  const needs = page.getByRole('list', { name: 'Behov' });
  await expect(needs.getByText('Mangler', { exact: true })).toHaveCount(2);
  await expectAccessible(page);
  await findSuggestion(page);
  await logConversation(page);
  await seeWhatChanged(page);
  await findNewcomerInTheTour(page);
  await findNewcomerOnTheMap(page);
  await readTheTipsOwnWords(page);
});

async function importFiles(page: Page) {
  await page.goto('/import');
  await page.getByLabel('Vælg filer').setInputFiles(world.files);
  await expect(page.getByRole('heading', { name: 'Sådan ser det ud' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Importer \d+ rækker$/ }).click();
  await expect(page.getByRole('heading', { name: 'Importen er færdig' })).toBeVisible();
}

async function createNetwork(page: Page) {
  await page.goto('/networks/new');
  await page.getByLabel('Tema').fill(world.theme);
  await choose(page, 'Co-driver', world.coDriver);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Opret netværk' }).click();
  await expect(page).toHaveURL(/\/gap$/);
  await expect(page.getByRole('heading', { name: 'Hvad har netværket brug for?' })).toBeVisible();
}

async function addNeed(page: Page, competence: string) {
  await page.getByRole('button', { name: /^Tilføj behov$/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Tilføj behov' });
  await choose(page, 'Kompetence', competence);
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('list', { name: 'Behov' }).getByText(competence)).toBeVisible();
}

async function findSuggestion(page: Page) {
  await page.getByRole('link', { name: 'Næste kontakt' }).click();
  const card = page.getByRole('listitem').filter({
    has: page.getByRole('heading', { name: world.holder }),
  });
  await expect(card.getByText('Inviter med')).toBeVisible();
  await expect(card.getByText(world.visiting).first()).toBeVisible();
  await expect(card.getByText(world.coDriver).first()).toBeVisible();
  await card.getByRole('button', { name: /Sådan er pointene regnet ud/ }).click();
  await expect(card.getByRole('rowheader', { name: 'newlyCovered' })).toBeVisible();
  await expectAccessible(page);
  await card.getByRole('link', { name: `Vis vejen til ${world.holder} på kortet` }).click();
  await expect(page.getByText(`${world.coDriver} → ${world.holder}`)).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: `Log samtale med ${world.holder}` }).click();
}

async function logConversation(page: Page) {
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByRole('combobox', { name: 'Person' })).toHaveValue(world.holder);
  await page.getByRole('radio', { name: /Vil være med/ }).click();
  await page.getByLabel('Motivation').fill('Vil gerne finde flere, der besøger.');
  await choose(page, 'Kan og vil bidrage med', world.visiting);
  await page.getByRole('radio', { name: 'Alle faser' }).click();
  await page.getByRole('button', { name: 'Tilføj henvisning' }).click();
  await choose(page, 'Hvem?', world.newcomer, 'Opret');
  await page.getByLabel('Stilling').fill('Frivilligkoordinator');
  await choose(page, 'Hvad kan personen bidrage med?', world.transport);
  await page.getByLabel('Hvorfor netop den person?').fill('Kører selv hver uge.');
  await expectAccessible(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: 'Gem samtalen' }).click();
}

async function seeWhatChanged(page: Page) {
  await expect(
    page.getByRole('heading', { name: `Samtalen med ${world.holder} er gemt` }),
  ).toBeVisible();
  await expect(page.getByText('Dækket behov: før 0 %, nu 50 %.')).toBeVisible();
  await expect(page.getByText(`${world.visiting}: før mangler, nu dækket`)).toBeVisible();
  await expect(page.getByRole('link', { name: world.newcomer })).toBeVisible();
  await expectAccessible(page);
}

async function findNewcomerInTheTour(page: Page) {
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.getByRole('link', { name: 'Se rundturen' }).click();
  await expect(page.getByText('Vil gerne finde flere, der besøger.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: /Henvisninger/ }).click();
  await expect(page.getByText('Kører selv hver uge.')).toBeVisible();
  await page.getByLabel(`Status for henvisningen til ${world.newcomer}`).selectOption('CONTACTED');
  await expect(page.getByText(`Henvisningen til ${world.newcomer}: Kontaktet`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Hvem henviste til hvem' }).click();
  const holder = page.getByRole('listitem').filter({ hasText: world.holder }).last();
  await expect(holder.getByRole('link', { name: world.newcomer })).toBeVisible();
  await expectAccessible(page);
}

async function findNewcomerOnTheMap(page: Page) {
  await page.getByRole('link', { name: 'Kort', exact: true }).click();
  await page.getByRole('textbox', { name: 'Søg i tabellen' }).fill(world.newcomer);
  await page.getByRole('button', { name: world.newcomer }).click();
  const card = page.getByRole('region', { name: world.newcomer });
  await expect(card.getByText(`Henvist af ${world.holder}`)).toBeVisible();
  await expectAccessible(page);
  await card.getByRole('link', { name: world.newcomer }).click();
  await expect(page.getByRole('heading', { name: world.newcomer, level: 1 })).toBeVisible();
}

/** The words stand wherever the newcomer is about to be met, and not on the sheet that others may see. */
async function readTheTipsOwnWords(page: Page) {
  const words = page.getByText(`${world.holder}: »Kører selv hver uge.«`);
  const unnamed = page.getByText(`Kun til dig: ${world.holder} har ikke sagt ja`);
  await page.getByRole('link', { name: 'Planlæg samtale' }).click();
  await expect(words).toBeVisible();
  await expect(unnamed).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gem planen' }).click();
  await expect(words).toBeVisible();
  await page.getByRole('link', { name: `Samtalekort: ${world.newcomer}` }).click();
  await expect(page.getByRole('heading', { name: world.newcomer, level: 1 })).toBeVisible();
  await expect(words).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(words).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
}

/**
 * Types into a picker and chooses what it offers: a known entry, or with a prefix the offer to
 * create one. A dialog still opening may empty the picker once.
 */
async function choose(page: Page, label: string, text: string, prefix = '') {
  const offer = new RegExp(prefix ? `^${prefix}.*${text}` : `^${text}`);
  await expect(async () => {
    await page.getByRole('combobox', { name: label }).fill(text);
    await page.getByRole('option', { name: offer }).click({ timeout: 5_000 });
  }).toPass();
}
