import { expect, type Page } from '@playwright/test';

/** Keeps a picture to look at, and checks that nothing sticks out sideways. */
export async function look(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `test-results/pictures/${name}.png`, fullPage: true });
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overhang).toBeLessThanOrEqual(0);
}

/** As wide as a phone held upright. */
export const phone = { width: 390, height: 844 };
