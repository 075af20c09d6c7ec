import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look } from './looking';

const noSuchDay = /Den dato findes ikke/;

test('tells of a half date, and of a year too long, instead of dropping it', async ({ page }) => {
  await page.goto('/networks');
  const first = page.getByRole('main').locator('a[href$="/gap"]').first();
  const network = (await first.getAttribute('href'))?.replace(/\/gap$/, '') ?? '';
  await page.goto(`${network}/workshops`);
  await page.getByLabel('Overskrift').last().fill('Workshop uden dag');
  const day = page.getByLabel('Dato').last();
  await day.focus();
  await page.keyboard.type('03');
  await page.getByRole('button', { name: 'Opret invitationen' }).click();
  await expect(page.getByText(noSuchDay).first()).toBeVisible();
  await expect(page.getByText('Invitationen er oprettet')).toHaveCount(0);
  await expectAccessible(page);
  await look(page, 'half-date-da');

  await day.focus();
  await page.keyboard.type('0314202612');
  await page.getByRole('button', { name: 'Opret invitationen' }).click();
  await expect(page.getByText(noSuchDay).first()).toBeVisible();

  await day.fill('2099-03-14');
  await page.getByRole('button', { name: 'Opret invitationen' }).click();
  await expect(page.getByText('Invitationen er oprettet')).toBeVisible();
});
