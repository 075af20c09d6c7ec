import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

async function firstNetwork(page: Page): Promise<string> {
  await page.goto('/networks');
  const first = page.getByRole('main').locator('a[href$="/gap"]').first();
  return (await first.getAttribute('href'))?.replace(/\/gap$/, '') ?? '';
}

/** The last suggestion whose person nobody has talked to yet. */
async function somebody(page: Page, network: string): Promise<{ name: string; id: string }> {
  const query = `{ network(id: "${network.split('/').at(-1)}") {
    nextContacts(first: 50) { suggestions { person { id name } } }
    visits(first: 100) { edges { node { person { id } } } }
  } }`;
  const answer = await (await page.request.post('/graphql', { data: { query } })).json();
  const { nextContacts, visits } = answer.data.network;
  const met = visits.edges.map(({ node }: { node: { person: { id: string } } }) => node.person.id);
  const people: { name: string; id: string }[] = nextContacts.suggestions.map(
    ({ person }: { person: { name: string; id: string } }) => person,
  );
  const fresh = people.findLast(({ id }) => !met.includes(id));
  return fresh ?? { name: 'nobody', id: '' };
}

async function write(page: Page, newcomer: string) {
  await page.getByRole('radio', { name: /Vil være med/ }).click();
  await page.getByLabel('Motivation').fill('Vil gerne hjælpe.');
  await page.getByRole('button', { name: 'Tilføj henvisning' }).click();
  await expect(async () => {
    await page.getByRole('combobox', { name: 'Hvem?' }).fill(newcomer);
    await page.getByRole('option', { name: /^Opret/ }).click({ timeout: 5_000 });
  }).toPass();
  await page.getByRole('button', { name: 'Gem samtalen' }).click();
}

test('takes back a conversation just logged, and gives what was written back', async ({ page }) => {
  const network = await firstNetwork(page);
  const { name, id } = await somebody(page, network);
  const newcomer = `Nils Fortrudt${Date.now()}`;
  await page.goto(`${network}/log?person=${id}`);
  await write(page, newcomer);
  await expect(page.getByRole('heading', { name: `Samtalen med ${name} er gemt` })).toBeVisible();
  await expectAccessible(page);
  await look(page, 'undo-done-da');

  await page.getByRole('button', { name: `Fortryd samtalen med ${name}` }).click();
  const dialog = page.getByRole('dialog');
  await expect(
    dialog.getByText(`${newcomer} blandt personerne, som kun er kendt herfra`),
  ).toBeVisible();
  await expect(dialog.getByText(/får sin tidligere status i netværket/)).toBeVisible();
  await expectAccessible(page);
  await look(page, 'undo-ask-da');
  await dialog.getByRole('button', { name: 'Fortryd samtalen' }).click();
  await expect(page.getByText(`Samtalen med ${name} er fortrudt.`)).toBeVisible();
  await expect(page.getByLabel('Motivation')).toHaveValue('Vil gerne hjælpe.');
  await expect(page.getByLabel('Navn på den nye person')).toHaveValue(newcomer);

  await page.goto(`/people?text=${encodeURIComponent(newcomer)}`);
  await expect(page.getByRole('link', { name: newcomer })).toHaveCount(0);
});

test('takes back from the tour and from the person, on a phone and in English', async ({
  page,
}) => {
  const network = await firstNetwork(page);
  const { name, id } = await somebody(page, network);
  await page.setViewportSize(phone);
  for (const place of [`${network}/tour`, `/people/${id}`]) {
    await page.evaluate(() => localStorage.setItem('rundtur.language', 'da'));
    await page.goto(`${network}/log?person=${id}`);
    await write(page, `Nanna Fortrudt${Date.now()}`);
    await expect(page.getByRole('heading', { name: `Samtalen med ${name} er gemt` })).toBeVisible();
    await page.evaluate(() => localStorage.setItem('rundtur.language', 'en'));
    await page.goto(place);
    const undo = page.getByRole('button', { name: `Undo the conversation with ${name}` });
    await expect(undo).toBeVisible();
    await look(page, `undo-${place.startsWith('/people') ? 'person' : 'tour'}-phone-en`);
    await undo.click();
    await expect(page.getByRole('dialog').getByText('This will be taken back:')).toBeVisible();
    await expectAccessible(page);
    await look(page, 'undo-ask-phone-en');
    await page.getByRole('dialog').getByRole('button', { name: 'Undo the conversation' }).click();
    await expect(page.getByText(`The conversation with ${name} has been undone.`)).toBeVisible();
    await expect(undo).toHaveCount(0);
  }
});

test('takes back what the card wrote, before and after it was sent', async ({ page, context }) => {
  const network = await firstNetwork(page);
  const { name, id } = await somebody(page, network);
  await page.setViewportSize(phone);
  await page.goto(`${network}/card/${id}`);
  await expect(page.getByText(/kan bruges uden forbindelse/)).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('radio', { name: /Måske/ }).click();
  await page.getByRole('button', { name: 'Gem samtalen' }).click();
  await expect(page.getByText('1 samtale er ikke sendt endnu')).toBeVisible();
  await look(page, 'undo-card-waiting-da');
  await page.getByRole('button', { name: `Fortryd samtalen med ${name}` }).click();
  await expect(page.getByText(`Samtalen med ${name} bliver ikke sendt.`)).toBeVisible();
  // The notice must not lie over what is next to be pressed.
  await page.getByRole('button', { name: 'Gem samtalen' }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: 'test-results/pictures/undo-notice-phone-da.png' });
  await expect(page.getByRole('radio', { name: /Måske/ })).toBeChecked();

  await context.setOffline(false);
  await page.getByRole('button', { name: 'Gem samtalen' }).click();
  await expect(page.getByText('Samtalen er sendt.')).toBeVisible();
  await page.getByRole('button', { name: `Fortryd samtalen med ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fortryd samtalen' }).click();
  await expect(page.getByText(`Samtalen med ${name} er fortrudt.`)).toBeVisible();
  await page.goto(`${network}/tour`);
  await expect(page.getByRole('button', { name: `Fortryd samtalen med ${name}` })).toHaveCount(0);
});
