import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

async function firstNetwork(page: Page): Promise<string> {
  await page.goto('/networks');
  const first = page.getByRole('main').locator('a[href$="/gap"]').first();
  return (await first.getAttribute('href'))?.replace(/\/gap$/, '') ?? '';
}

/** Plans a conversation with the last one suggested; answers the name and the card's address. */
async function plan(page: Page, network: string): Promise<{ name: string; address: string }> {
  await page.goto(`${network}/next`);
  await page
    .getByRole('link', { name: /^Planlæg samtale med / })
    .last()
    .click();
  const person = page.getByRole('combobox', { name: 'Person', exact: true });
  await expect(person).not.toHaveValue('');
  const name = await person.inputValue();
  await page.getByLabel('Med dine egne ord').fill('Har selv prøvet det.');
  await page.getByRole('button', { name: 'Gem planen' }).click();
  const link = page.getByRole('link', { name: `Samtalekort: ${name}` });
  const address = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return { name, address };
}

test('is at hand without a connection, and sends the log once there is one', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const network = await firstNetwork(page);
  await page.setViewportSize(phone);
  const { name, address } = await plan(page, network);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('Har selv prøvet det.')).toBeVisible();
  await expect(page.getByText(/Kender du nogen, som kender nogen/)).toBeVisible();
  await expect(page.getByText(/Hvem kender alle, der arbejder med/)).toBeVisible();
  await expect(page.getByText(/kan bruges uden forbindelse/)).toBeVisible();
  await expectAccessible(page);
  await look(page, 'card-phone-da');

  await context.setOffline(true);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText(/Ingen forbindelse. Du ser kortet/)).toBeVisible();
  await page.getByRole('radio', { name: /Takkede nej/ }).click();
  await expect(page.getByText('Et nej er en henvisning')).toBeVisible();
  await page.getByLabel('Hvem?').fill('Inge Uden Net');
  await page.getByLabel('Hvorfor netop den person?').fill('Kender alle i byen');
  await page.getByRole('button', { name: 'Om 6 måneder' }).click();
  await page.getByLabel('Lyst til at være med?').selectOption('UNCLEAR');
  await page.getByLabel('Hvad optager dig ved temaet?').fill('Børnene');
  await expectAccessible(page);
  await look(page, 'card-offline-phone-da');
  await page.getByRole('button', { name: 'Gem samtalen' }).click();
  await expect(page.getByText(`Samtalen med ${name} er skrevet ned`)).toBeVisible();
  await expect(page.getByText('1 samtale er ikke sendt endnu')).toBeVisible();
  await page.goto(address);
  await expect(page.getByText('1 samtale er ikke sendt endnu')).toBeVisible();
  await expectAccessible(page);

  await context.setOffline(false);
  await page.goto(address);
  await expect(page.getByText('Samtalen er sendt.')).toBeVisible();
  await expect(page.getByText('1 samtale er ikke sendt endnu')).toBeHidden();
  await page.goto(`${network}/tour`);
  await expect(page.getByRole('link', { name: 'Inge Uden Net' })).toHaveCount(1);
  await expect(page.getByText('Hvad optager dig ved temaet? Børnene')).toHaveCount(1);
  await page.goto(`${network}/tour?tab=planned`);
  await expect(page.getByRole('link', { name: `Samtalekort: ${name}` })).toHaveCount(0);
});

test('is printed, in English too', async ({ page }) => {
  test.setTimeout(120_000);
  const network = await firstNetwork(page);
  const { name } = await plan(page, network);
  await page.evaluate(() => localStorage.setItem('rundtur.language', 'en'));
  await page.reload();
  await expect(page.getByText(/Do you know someone who knows someone/)).toBeVisible();
  await look(page, 'card-en');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save the conversation' })).toBeHidden();
  await look(page, 'card-print-en');

  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${network}/tour?tab=planned`);
  await page.getByRole('button', { name: `Call off the conversation with ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Call off' }).click();
  await expect(page.getByText(/is called off/)).toBeVisible();
});
