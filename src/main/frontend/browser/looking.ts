import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What axe finds wrong on the page as it stands, down to best practice; nothing is let through. */
export async function expectAccessible(page: Page): Promise<void> {
  // Colours are only right once everything has faded in.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((a) => a.finished)));
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join('\n')}`);
  expect(found).toEqual([]);
}

/** Keeps a picture to look at, and checks that nothing sticks out sideways. */
export async function look(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `test-results/pictures/${name}.png`, fullPage: true });
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overhang).toBeLessThanOrEqual(0);
}

/** As wide as a phone held upright. */
export const phone = { width: 390, height: 844 };
