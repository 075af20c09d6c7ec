import { expect, test } from '@playwright/test';

test('shows in one window what somebody logs in another', async ({ browser }) => {
  const one = await browser.newPage();
  await one.goto('/networks');
  const first = one.getByRole('main').locator('a[href$="/gap"]').first();
  const network = (await first.getAttribute('href'))?.replace(/\/gap$/, '') ?? '';
  await one.goto(`${network}/tour`);
  await expect(one.getByRole('tab', { name: /Samtaler/ })).toBeVisible();

  const other = await (await browser.newContext({ locale: 'da-DK' })).newPage();
  await other.goto(`${network}/next`);
  const log = other.getByRole('link', { name: /^Log samtale med / }).last();
  const name = (await log.getAttribute('aria-label'))?.replace('Log samtale med ', '') ?? '';
  await log.click();
  await other.getByRole('radio', { name: /Ikke fået fat i/ }).click();
  await other.getByRole('button', { name: 'Gem samtalen' }).click();
  await expect(other.getByRole('heading', { name: `Samtalen med ${name} er gemt` })).toBeVisible();
  const news = one.getByRole('button', { name: `Fortryd samtalen med ${name}` });
  await expect(news).toBeVisible();

  await other.getByRole('button', { name: `Fortryd samtalen med ${name}` }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Fortryd samtalen' }).click();
  await expect(other.getByText(`Samtalen med ${name} er fortrudt.`)).toBeVisible();
  await expect(news).toBeHidden();
});
