import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

interface Referral {
  mayMentionName: boolean;
  giver: { id: string; name: string };
  receiver: { id: string; name: string };
}

async function firstNetwork(page: Page): Promise<string> {
  await page.goto('/networks');
  const first = page.getByRole('main').locator('a[href$="/gap"]').first();
  return (await first.getAttribute('href'))?.replace(/\/gap$/, '') ?? '';
}

/** The referrals of the sample tour whose receiver has no other. */
async function referrals(page: Page, network: string): Promise<Referral[]> {
  const query = `query ($id: ID!) { network(id: $id) { leader { id } coDriver { id } referrals(first: 100) { edges { node { mayMentionName giver { id name } receiver { id name } } } } } }`;
  const answer = await page.request.post('/graphql', {
    data: { query, variables: { id: network.replace('/networks/', '') } },
  });
  const { data } = await answer.json();
  const team = [data.network.leader.id, data.network.coDriver?.id];
  const all: Referral[] = data.network.referrals.edges.map(({ node }: { node: Referral }) => node);
  return all.filter(
    ({ giver, receiver }) =>
      !team.includes(giver.id) &&
      all.filter((other) => other.receiver.id === receiver.id).length === 1,
  );
}

test('names who pointed to somebody only where they said so', async ({ page }) => {
  test.setTimeout(120_000);
  const network = await firstNetwork(page);
  const known = await referrals(page, network);
  const named = known.find(({ mayMentionName }) => mayMentionName);
  const unnamed = known.find(({ mayMentionName }) => !mayMentionName);
  if (!named || !unnamed) throw new Error('The sample tour has referrals of both kinds');

  await page.goto(`${network}/prepare/${named.receiver.id}`);
  const mail = page.getByLabel('Mailen');
  await expect(mail).toHaveValue(new RegExp(`^(Kære|Hej) ${named.receiver.name.split(' ')[0]}\n`));
  await expect(mail).toHaveValue(new RegExp(`${named.giver.name} pegede på (dig|jer)`));
  await expect(mail).toHaveValue(/– \w+dag den \d+\. \w+ kl\. 10\.00/);
  await expect(mail).toHaveValue(/Du kan altid få at se, hvad vi har skrevet/);
  await expectAccessible(page);
  await look(page, 'prepare-da');

  await page.goto(`${network}/prepare/${unnamed.receiver.id}`);
  await expect(mail).toHaveValue(
    new RegExp(`^(Kære|Hej) ${unnamed.receiver.name.split(' ')[0]}\n`),
  );
  const text = await mail.inputValue();
  expect(text).not.toContain(unnamed.giver.name);
  expect(text).not.toContain('pegede på');

  await mail.fill(`${text}\nPS: Jeg tager kage med.`);
  const open = page.getByRole('link', { name: 'Åbn i mailprogram' });
  expect(await open.getAttribute('href')).toMatch(/^mailto:.*kage%20med\.$/);
});

test('keeps thoughts and words for a person, and shows the words on the card', async ({ page }) => {
  test.setTimeout(120_000);
  const network = await firstNetwork(page);
  const [one] = await referrals(page, network);
  await page.goto(`${network}/texts`);
  await page.getByLabel('Hvilke værdier bygger vi på?').fill('tillid og nysgerrighed');
  await page.getByRole('button', { name: 'Gem brandtalen' }).click();
  await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await look(page, 'texts-da');

  await page.goto(`${network}/prepare/${one?.receiver.id}`);
  const pitch = page.getByLabel(`Sådan siger jeg det til ${one?.receiver.name}`);
  await expect(pitch).toHaveValue(/Det, vi bygger på, er tillid og nysgerrighed\./);
  await page.getByLabel('Hvad kan personen få ud af det?').fill('Et større netværk');
  await pitch.fill('Jeg har glædet mig til at tale med dig.');
  await page.getByRole('button', { name: 'Gem forberedelsen' }).click();
  await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Hvad kan personen få ud af det?')).toHaveValue('Et større netværk');
  await page.setViewportSize(phone);
  await look(page, 'prepare-phone-da');
  await page.getByRole('link', { name: 'Samtalekort' }).click();
  await expect(page.getByText('Jeg har glædet mig til at tale med dig.')).toBeVisible();
});

test('lets the installation word its texts, and prints the brochure', async ({ page }) => {
  test.setTimeout(120_000);
  const network = await firstNetwork(page);
  await page.evaluate(() => localStorage.setItem('rundtur.language', 'en'));
  await page.goto(`${network}/texts`);
  await page.getByRole('button', { name: /^Brochure for participants/ }).click();
  const danish = page.getByRole('textbox', { name: 'Danish' });
  await danish.fill('# Velkommen\nSpørg {nogen}.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/Nothing fills the gap \{nogen\}/)).toBeVisible();
  await page
    .getByRole('textbox', { name: 'English' })
    .fill('# Welcome\nThe network is led by {leader}.');
  await danish.fill('# Velkommen\nNetværket ledes af {leader}.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible();
  await expectAccessible(page);
  await look(page, 'texts-en');
  await page.getByRole('link', { name: 'Open and print' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible();
  await expectAccessible(page);
  await look(page, 'brochure-en');
  await page.goBack();
  await page.getByRole('button', { name: /^Brochure for participants/ }).click();
  await page.getByRole('button', { name: 'Use the standard text' }).click();
  await expect(page.getByRole('heading', { name: 'What is it?' })).toBeVisible();
});

test('words pitch and mail for whoever is met, and keeps the choice', async ({ page }) => {
  test.setTimeout(120_000);
  const network = await firstNetwork(page);
  // Not the one for whom words of their own are kept above.
  const one = (await referrals(page, network)).at(-1);
  await page.goto(`${network}/prepare/${one?.receiver.id}`);
  const mail = page.getByLabel('Mailen');
  await page.getByLabel('Hvad har jeg brug for fra personen?').fill('Et godt råd');
  await page.getByLabel('Teksterne er til').selectOption('Barn eller ung');
  await expect(mail).toHaveValue(/^Hej /);
  await expect(page.getByLabel(/^Sådan siger jeg det/)).toHaveValue(/høre det fra unge selv/);
  await expect(page.getByLabel('Hvad har jeg brug for fra personen?')).toHaveValue('Et godt råd');
  await page.getByLabel('Teksterne er til').selectOption('Medarbejder');
  await expect(mail).toHaveValue(/^Kære /);
  await page.getByLabel('Teksterne er til').selectOption('Barn eller ung');
  await expect(mail).toHaveValue(/^Hej /);
  await page.getByRole('button', { name: 'Gem forberedelsen' }).click();
  await expect(page.getByText('Gemt', { exact: true })).toBeVisible();
  await page.reload();
  await expect(mail).toHaveValue(/^Hej /);
  await page.goto(`${network}/card/${one?.receiver.id}`);
  await expect(page.getByText('Hvad synes du, vi voksne skal forstå?').first()).toBeVisible();
  await page.setViewportSize(phone);
  await look(page, 'card-young-phone-da');
});

test('has a brochure for each, with contact, dates and time', async ({ page }) => {
  test.setTimeout(120_000);
  const network = await firstNetwork(page);
  await page.goto(`${network}/texts`);
  await page.getByLabel('Til hvem?').first().selectOption('Barn eller ung');
  await expect(page.getByText(/sig stop|sige stop/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Åbn og print' }).click();
  await expect(page.getByText(/Du bestemmer selv, hvad du vil være med til/)).toBeVisible();
  await expect(page.getByText(/^Kontakt: /)).toBeVisible();
  await expect(page.getByText(/^Regn med to til tre timer/)).toBeVisible();
  await expectAccessible(page);
  await look(page, 'brochure-young-da');
});
