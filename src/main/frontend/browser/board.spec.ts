import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

async function firstNetwork(page: Page): Promise<string> {
  await page.goto('/networks');
  const first = page.getByRole('main').locator('a[href$="/gap"]').first();
  return (await first.getAttribute('href'))?.replace(/\/gap$/, '') ?? '';
}

test('moves cards by keyboard, and says why one cannot be moved', async ({ page }) => {
  test.setTimeout(120_000);
  const network = await firstNetwork(page);
  await page.goto(`${network}/tour?tab=board`);
  const suggested = page.getByRole('region', { name: 'Foreslået' });
  const handle = suggested.getByRole('button', { name: /^Flyt / }).first();
  const name = /^Flyt (.*), som/.exec((await handle.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await expectAccessible(page);
  await look(page, 'board-da');

  await handle.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(`${name} står nu under »Skal kontaktes«.`)).toBeVisible();
  const moved = page
    .getByRole('region', { name: 'Skal kontaktes' })
    .getByRole('button', { name: `Flyt ${name}, som står under »Skal kontaktes«` });
  await expect(moved).toBeFocused();

  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText(/kan ikke flyttes til »Foreslået«/)).toBeVisible();
  await expect(moved).toBeVisible();

  await moved.press('Enter');
  await page.getByRole('menuitem', { name: 'Takkede nej' }).click();
  await page.getByRole('button', { name: 'Log, hvem der ellers blev nævnt' }).click();
  await expect(page.getByRole('combobox', { name: 'Person', exact: true })).toHaveValue(name);
  await expect(page.getByRole('radio', { name: /Takkede nej/ })).toBeChecked();
  await expect(page.getByRole('group', { name: 'Henvisning 1' })).toBeVisible();
});

test('sets when somebody who declined may be asked again', async ({ page }) => {
  test.setTimeout(120_000);
  const network = await firstNetwork(page);
  await page.goto(`${network}/tour?tab=board`);
  const handle = page
    .getByRole('region', { name: 'Foreslået' })
    .getByRole('button', { name: /^Flyt / })
    .first();
  const name = /^Flyt (.*), som/.exec((await handle.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await handle.press('Enter');
  await page.getByRole('menuitem', { name: 'Takkede nej' }).click();
  const declined = page.getByRole('region', { name: 'Takkede nej' });
  const card = declined.getByRole('listitem').filter({ hasText: name });
  await expect(card.getByText('Foreslås ikke igen')).toBeVisible();

  await card.getByRole('button', { name: `Hvornår må I spørge ${name} igen?` }).click();
  const dialog = page.getByRole('dialog', { name: `Hvornår må I spørge ${name} igen?` });
  await dialog.getByLabel('Må foreslås igen fra').fill('2020-01-01');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Vælg en dag, der ligger efter i dag');
  await dialog.getByRole('button', { name: 'Om 6 måneder' }).click();
  await expectAccessible(page);
  await look(page, 'decline-da');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await expect(card.getByText(/^Må foreslås igen fra /)).toBeVisible();
  await look(page, 'decline-card-da');
});

test('drags a card to another column', async ({ page }) => {
  const network = await firstNetwork(page);
  await page.goto(`${network}/tour?tab=board`);
  const card = page.getByRole('region', { name: 'Foreslået' }).getByRole('listitem').first();
  const name = await card.getByRole('link').innerText();
  await card.dragTo(page.getByRole('region', { name: 'Skal kontaktes' }), {
    sourcePosition: { x: 20, y: 12 },
    targetPosition: { x: 80, y: 20 },
  });
  await expect(
    page.getByRole('region', { name: 'Skal kontaktes' }).getByRole('link', { name }),
  ).toBeVisible();
});

test('shows what is to be done, and gives it to a calendar', async ({ page, request }) => {
  test.setTimeout(120_000);
  const network = await firstNetwork(page);
  await page.goto(`${network}/tour?tab=tasks`);
  await expect(page.getByRole('heading', { name: 'Hvad skal der ske nu?' })).toBeVisible();
  await expect(page.getByText(/Næste skridt med/).first()).toBeVisible();
  const before = await page.getByRole('button', { name: /er gjort$/ }).count();
  await page
    .getByRole('button', { name: /er gjort$/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /er gjort$/ })).toHaveCount(before - 1);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByRole('button', { name: /er gjort$/ })).toHaveCount(before);

  await page.getByRole('button', { name: 'Opret en adresse' }).click();
  const address = await page.getByLabel('Adresse', { exact: true }).inputValue();
  expect(address).toMatch(/\/api\/calendar\/[\w-]{43}\.ics$/);
  await expectAccessible(page);
  await look(page, 'tasks-da');
  const calendar = await request.get(address);
  expect(await calendar.text()).toContain('BEGIN:VEVENT');
  await page.getByRole('button', { name: 'Luk kalenderen' }).click();
  await expect(page.getByText('Adressen virker ikke mere.')).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);
});

test('fits a phone, in English too', async ({ page }) => {
  test.setTimeout(120_000);
  const network = await firstNetwork(page);
  await page.evaluate(() => localStorage.setItem('rundtur.language', 'en'));
  await page.goto(`${network}/tour?tab=board`);
  await expect(page.getByRole('region', { name: 'Suggested' })).toBeVisible();
  await look(page, 'board-en');
  await page.goto(`${network}/tour?tab=tasks`);
  await expect(page.getByRole('heading', { name: 'What is to happen now?' })).toBeVisible();
  await look(page, 'tasks-en');
  await page.setViewportSize(phone);
  await page.goto(`${network}/tour?tab=board`);
  await expect(page.getByRole('region', { name: 'Suggested' })).toBeVisible();
  await expectAccessible(page);
  await look(page, 'board-phone-en');
});
