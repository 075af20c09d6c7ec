import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

async function firstNetwork(page: Page): Promise<string> {
  await page.goto('/networks');
  const first = page.getByRole('main').locator('a[href$="/gap"]').first();
  return (await first.getAttribute('href'))?.replace(/\/gap$/, '') ?? '';
}

async function english(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.setItem('rundtur.language', 'en'));
}

test('says beside each question why to ask this very person', async ({ page }) => {
  const network = await firstNetwork(page);
  await page.goto(`${network}/next`);
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
    .last();
  const asked = card.getByText(/^Spørg (også )?om$/).locator('..');
  const questions = asked.getByRole('listitem');
  await expect(questions.first()).toContainText(/Kender|kompetencen|grund/);
  await expectAccessible(page);
  await look(page, 'questions-da');

  const person = card.getByRole('heading').getByRole('link');
  const id = (await person.getAttribute('href'))?.split('/').at(-1);
  await page.goto(`${network}/card/${id}`);
  await expect(page.getByText(/^Spørg især efter »/)).toContainText(/Kender|kompetencen|grund/);
  await look(page, 'questions-card-da');
  const prepare = `${network}/prepare/${id}`;
  await page.goto(prepare);
  await expect(page.getByText(/^Spørg især efter »/)).toBeVisible();
  await expectAccessible(page);

  await english(page);
  await page.setViewportSize(phone);
  await page.goto(`${network}/next`);
  await expect(page.getByText(/^(Also ask|Ask) about$/).first()).toBeVisible();
  await look(page, 'questions-phone-en');
  await page.goto(prepare);
  await expect(page.getByText(/^Ask above all for “/)).toBeVisible();
  await look(page, 'questions-prepare-phone-en');
});

test('narrows whom next by who people are, and says where there is nobody', async ({ page }) => {
  const network = await firstNetwork(page);
  await page.goto(`${network}/next`);
  const kinds = page.getByRole('group', { name: 'Vis kun' });
  await kinds.getByRole('checkbox', { name: 'Borger, bruger eller pårørende' }).press('Space');
  await expect(page).toHaveURL(/kinds=CITIZEN$/);
  await expect(kinds.getByRole('checkbox', { name: /^Borger/ })).toBeChecked();
  await kinds.getByRole('checkbox', { name: 'Virksomhed' }).press('Space');
  await expect(page).toHaveURL(/kinds=CITIZEN%2CCOMPANY$/);
  await expectAccessible(page);
  await look(page, 'kinds-da');
  await page.reload();
  await expect(kinds.getByRole('checkbox', { name: 'Virksomhed' })).toBeChecked();

  await page.goto(`${network}/next?kinds=UNKNOWN`);
  await expect(page.getByText(/er der ingen af den slags, du har valgt/)).toBeVisible();
  await expectAccessible(page);
  await look(page, 'kinds-nobody-da');
  await english(page);
  await page.setViewportSize(phone);
  await page.reload();
  await expect(page.getByText(/nobody is of the kind you chose/)).toBeVisible();
  await look(page, 'kinds-nobody-phone-en');
  await page.getByRole('button', { name: 'Show everybody' }).click();
  await expect(page).not.toHaveURL(/kinds/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('leads from a perspective that is missing to people outside', async ({ page }) => {
  const network = await firstNetwork(page);
  await page.goto(`${network}/gap`);
  await page.getByRole('link', { name: 'Hvem uden for kommunen?' }).first().click();
  await expect(page).toHaveURL(/competence=.*kinds=CITIZEN%2CCOMPANY%2CASSOCIATION$/);
  await expect(page.getByRole('checkbox', { name: /^Borger/ })).toBeChecked();
});

test('offers others with the same competence after a no on the board', async ({ page }) => {
  const network = await firstNetwork(page);
  await page.goto(`${network}/tour?tab=board`);
  const handle = page.getByRole('button', { name: /^Flyt Maryam Nazari Vad,/ });
  await handle.press('Enter');
  await page.getByRole('menuitem', { name: 'Takkede nej' }).click();
  const instead = page.getByRole('region', { name: 'I stedet for Maryam Nazari Vad' });
  await expect(instead).toContainText('Tosprogede familiers perspektiv');
  await expect(instead.getByRole('link', { name: /^Planlæg samtale med / }).first()).toBeVisible();
  await expectAccessible(page);
  await look(page, 'after-no-board-da');
  await instead.getByRole('button', { name: 'Luk' }).click();
  await expect(instead).toBeHidden();
  await handle.press('Enter');
  await page.getByRole('menuitem', { name: 'Skal kontaktes' }).click();
  await expect(page.getByText(/Maryam Nazari Vad står nu under »Skal kontaktes«/)).toBeVisible();
});

test('offers others with the same competence after a no that was logged', async ({ page }) => {
  const network = await firstNetwork(page);
  await english(page);
  await page.goto(`${network}/tour?tab=board`);
  const card = page.getByRole('link', { name: 'Alberte Fog' }).first();
  const id = (await card.getAttribute('href'))?.split('/').at(-1);
  await page.setViewportSize(phone);
  await page.goto(`${network}/log?person=${id}&outcome=DECLINED`);
  await page.getByRole('button', { name: 'Save the conversation' }).click();
  const instead = page.getByRole('region', { name: 'Instead of Alberte Fog' });
  await expect(instead).toContainText("Young people's view of absence");
  await expect(instead.getByText('Others who can contribute the same')).toBeVisible();
  await expectAccessible(page);
  await look(page, 'after-no-logged-phone-en');

  await page.getByRole('button', { name: 'Undo the conversation with Alberte Fog' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Undo the conversation' }).click();
  await expect(page.getByText('The conversation with Alberte Fog has been undone.')).toBeVisible();
});
