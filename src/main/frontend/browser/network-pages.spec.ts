import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible';

const PAGES = ['gap', 'next', 'tour', 'thanks', 'map', 'participants', 'settings', 'log'];

/** The first network of the list. */
async function firstNetwork(page: Page): Promise<string> {
  await page.goto('/networks');
  const link = page.getByRole('main').locator('a[href$="/gap"]').first();
  await expect(link).toBeVisible();
  return (await link.getAttribute('href'))?.replace(/\/gap$/, '') ?? '';
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`can be used by everybody in a ${colorScheme} phone`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    const network = await firstNetwork(page);
    await expectAccessible(page);
    for (const room of PAGES) {
      await page.goto(`${network}/${room}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('status', { name: 'Henter …' })).toHaveCount(0);
      await test.step(room, () => expectAccessible(page));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${room} is wider than the phone`).toBeLessThanOrEqual(390);
    }
  });
}

test('moves and searches the map by keyboard', async ({ page }) => {
  const network = await firstNetwork(page);
  await page.goto(`${network}/map`);
  const canvas = page.getByRole('application', { name: /Kort over personer/ });
  await canvas.focus();
  await page.keyboard.press('+');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('0');
  const search = page.getByRole('combobox', { name: 'Find på kortet' });
  const name = await page.getByRole('rowheader').first().innerText();
  await search.fill(name);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name })).toBeVisible();
});

test('scrolls the page over the map until the map is in use', async ({ page }) => {
  const network = await firstNetwork(page);
  await page.goto(`${network}/map`);
  const map = page.getByRole('application', { name: /Kort over personer/ });
  await expect(page.getByText(/hold Ctrl nede, for at zoome/)).toBeVisible();
  const box = await map.boundingBox();
  if (!box) throw new Error('The map has no place');
  const scrolled = () => page.evaluate(() => scrollY);
  // A corner, where nobody is drawn.
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.wheel(0, 60);
  await expect.poll(scrolled).toBeGreaterThan(0);
  const before = await scrolled();
  await page.mouse.click(box.x + 8, box.y + 8);
  await expect(map).toBeFocused();
  await page.mouse.wheel(0, 60);
  await page.waitForTimeout(300);
  expect(await scrolled()).toBe(before);
  await page.keyboard.press('Escape');
  await page.mouse.wheel(0, 60);
  await expect.poll(scrolled).toBeGreaterThan(before);
});

test('takes a need away and puts it back', async ({ page }) => {
  const network = await firstNetwork(page);
  await page.goto(`${network}/gap`);
  const needs = page.getByRole('list', { name: 'Behov' }).locator('> li');
  await expect(needs.first()).toBeVisible();
  const before = await needs.count();
  await page
    .getByRole('button', { name: /^Fjern behovet/ })
    .first()
    .click();
  await expect(needs).toHaveCount(before - 1);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(needs).toHaveCount(before);
});
