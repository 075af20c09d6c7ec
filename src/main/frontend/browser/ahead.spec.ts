import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

/** The first page of a room of the sample network. */
async function open(page: Page, room: string) {
  await page.goto('/networks');
  const link = page.getByRole('main').locator('a[href$="/gap"]').first();
  await expect(link).toBeVisible();
  await page.goto((await link.getAttribute('href'))?.replace(/gap$/, room) ?? '');
}

test('says how many conversations are left, and which come next', async ({ page }) => {
  await open(page, 'next');
  const ahead = page.getByRole('region', { name: 'De næste samtaler' });
  await expect(
    ahead.getByText(/Skøn: omkring \d+ samtaler mere, formentlig \d+–\d+/),
  ).toBeVisible();
  await expect(ahead.getByRole('listitem')).toHaveCount(4);
  await expect(ahead.getByText(/Siger .+ nej: tal med/).first()).toBeVisible();
  const first = await ahead.getByRole('listitem').first().getByRole('link').innerText();
  await expect(page.getByRole('heading', { level: 2, name: first })).toBeVisible();
  await expectAccessible(page);
  await look(page, 'next');
});

test('says the same in English on a phone', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rundtur.language', 'en'));
  await page.setViewportSize(phone);
  await open(page, 'next');
  const ahead = page.getByRole('region', { name: 'The next conversations' });
  await expect(ahead.getByText(/Estimate: about \d+ more conversations/)).toBeVisible();
  await expectAccessible(page);
  await look(page, 'next-phone-en');
});

const rooms = [
  {
    room: 'what-if',
    danish: 'De personer, I er mest afhængige af',
    english: 'The people you depend on most',
  },
  { room: 'teams', danish: 'Hold 1', english: 'Team 1' },
  {
    room: 'calibration',
    danish: 'Chancen for at nå frem',
    english: 'The chance of getting through',
  },
];

for (const { room, danish, english } of rooms) {
  test(`shows ${room} in Danish, and in English on a phone`, async ({ page }) => {
    await open(page, room);
    await expect(page.getByRole('heading', { level: 2, name: danish })).toBeVisible();
    await expectAccessible(page);
    await look(page, room);
    await page.evaluate(() => localStorage.setItem('rundtur.language', 'en'));
    await page.setViewportSize(phone);
    await page.reload();
    await expect(page.getByRole('heading', { level: 2, name: english })).toBeVisible();
    await expectAccessible(page);
    await look(page, `${room}-phone-en`);
  });
}

test('tells what is lost without somebody, and who can step in', async ({ page }) => {
  await open(page, 'what-if');
  const first = page.getByRole('row').nth(1).getByRole('link');
  const name = await first.innerText();
  await first.click();
  const loss = page.getByRole('region', { name: `Uden ${name}` });
  await expect(loss.getByRole('heading', { name: /træde til\?$/ }).first()).toBeVisible();
  await expect(loss.getByText(/Ingen andre kan|uden for rækkevidde/).first()).toBeVisible();
  await expectAccessible(page);
  await look(page, 'what-if-without');
});

test('tries a larger team', async ({ page }) => {
  await open(page, 'teams');
  await page.getByText('6 personer', { exact: true }).click();
  const first = page.getByRole('region', { name: 'Hold 1' });
  await expect(first.locator('a[href^="/people/"]')).toHaveCount(6);
  await expect(first.getByText(/Bedste hold|Højst \d+ % bedre findes/)).toBeVisible();
});

test('keeps the core, says who would leave it, and plans what a team needs', async ({ page }) => {
  await open(page, 'teams');
  const stays = page.getByRole('group', { name: 'Bliver i kernen' }).getByRole('checkbox');
  await expect(stays.first()).toBeChecked();
  const [name = ''] = await stays.evaluateAll((boxes) =>
    boxes.map((box) => (box as HTMLInputElement).labels?.[0]?.innerText ?? ''),
  );
  const first = page.getByRole('region', { name: 'Hold 1' });
  await expect(first.getByRole('link', { name })).toBeVisible();
  await stays.first().uncheck();
  await expect(page.getByText(`Forlader kernen: ${name}.`).first()).toBeVisible();
  await expectAccessible(page);
  await look(page, 'teams-leaving');

  await page.getByText('6 personer', { exact: true }).click();
  const plan = { name: /^Planlæg .*samtale.* holdet kræver$/ };
  await page.getByRole('button', plan).first().click();
  await expect(page.getByText(/(samtaler|Samtalen) er planlagt\. Nu mangler/)).toBeVisible();
  await look(page, 'teams-planned');
  await page.goto(page.url().replace(/teams$/, 'tour?tab=planned'));
  await expect(page.getByText('Foreslået til kernen.').first()).toBeVisible();
});

test('traces each number to what is recorded', async ({ page }) => {
  await open(page, 'next');
  await page
    .getByRole('button', { name: /Sådan er pointene regnet ud/ })
    .first()
    .click();
  const sources = page.getByRole('list', { name: 'Bygger på' });
  await expect(sources.first().getByRole('link').first()).toHaveText(/kender/);
  await expectAccessible(page);
  await look(page, 'next-sources');
  await sources.first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/people\/person-/);
});

test('shows the most reliable ways to a person', async ({ page }) => {
  await open(page, 'next');
  await page.getByRole('main').locator('h2 a[href^="/people/"]').nth(1).click();
  const ways = page.getByRole('region', { name: /Hvordan når jeg/ });
  await expect(ways.getByText(/chance for, at kontakten lykkes/).first()).toBeVisible();
  await expectAccessible(page);
  await look(page, 'person-ways');
  await page.setViewportSize(phone);
  await look(page, 'person-ways-phone');
});
