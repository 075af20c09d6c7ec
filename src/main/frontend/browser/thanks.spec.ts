import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

test('thanks a giver with a letter of one’s own and shows where participants came from', async ({
  page,
}) => {
  await page.goto('/networks');
  await page.getByRole('link', { name: 'Tak og udbytte' }).click();
  await expect(page.getByRole('heading', { name: 'Tak og udbytte', level: 1 })).toBeVisible();
  await page
    .getByRole('button', { name: /^Skriv en tak til/ })
    .first()
    .click();
  const text = page.getByRole('textbox', { name: /^Tak til/ });
  await expect(text).toHaveValue(/^Kære .*\n\nTak, fordi du hjalp netværket/);
  await text.fill('Kære ven & kollega\nTak!');
  await expect(page.getByRole('link', { name: 'Åbn i mailprogram' })).toHaveAttribute(
    'href',
    /body=K%C3%A6re%20ven%20%26%20kollega%0D%0ATak!$/,
  );
  await expect(page.getByRole('table', { name: 'Gennem hvem' })).toBeVisible();
  await expectAccessible(page);
  await look(page, 'thanks');

  const thanked = page.getByRole('button', { name: /^Fjern markeringen/ });
  const before = await thanked.count();
  await page
    .getByRole('button', { name: /^Marker .* som takket/ })
    .first()
    .click();
  await expect(thanked).toHaveCount(before + 1);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(thanked).toHaveCount(before);
  await page.getByRole('checkbox', { name: 'Vis kun dem, der mangler at få tak' }).click();
  await expect(page).toHaveURL(/show=waiting/);
  await page.setViewportSize(phone);
  await look(page, 'thanks-phone');
});

test('says thank you in English too', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rundtur.language', 'en'));
  await page.goto('/networks');
  await page.getByRole('link', { name: 'Thanks and results' }).click();
  await page
    .getByRole('button', { name: /^Write a thank-you to/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: /^Thank-you to/ })).toHaveValue(/^Dear /);
  await look(page, 'thanks-en');
  await page.setViewportSize(phone);
  await look(page, 'thanks-en-phone');
});

test('unfolds who led to whom, as a tree and as a table', async ({ page }) => {
  await page.goto('/networks');
  await page.getByRole('navigation').getByRole('link', { name: 'Rundtur', exact: true }).click();
  await page.getByRole('tab', { name: 'Hvem henviste til hvem' }).click();
  const tree = page.getByRole('list', { name: 'Hvem henviste til hvem' });
  await expect(tree).toBeVisible();
  await expectAccessible(page);
  await look(page, 'tree');
  const everybody = tree.getByRole('listitem');
  const before = await everybody.count();
  const fold = tree.getByRole('button', { name: /^Dem, .* førte til/ }).first();
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  expect(await everybody.count()).toBeLessThan(before);
  await page.getByText('Tabel', { exact: true }).click();
  await expect(page.getByRole('table', { name: 'Hvem førte til hvem' })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(phone);
  await look(page, 'tree-table-phone');
  await page.getByText('Træ', { exact: true }).click();
  await look(page, 'tree-phone');
});

test('shows who led to whom in English too', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rundtur.language', 'en'));
  await page.goto('/networks');
  await page.getByRole('navigation').getByRole('link', { name: 'Tour', exact: true }).click();
  await page.getByRole('tab', { name: 'Who referred whom' }).click();
  await expect(page.getByRole('list', { name: 'Who referred whom' })).toBeVisible();
  await look(page, 'tree-en');
});
