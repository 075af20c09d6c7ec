import { expect, type Page } from '@playwright/test';

/**
 * Keeps a picture to look at, and checks that nothing sticks out sideways once the page has come to
 * rest: while a list is still being laid out, it is for a moment as wide as its longest line.
 */
export async function look(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => animation.playState !== 'running'),
  );
  await page.screenshot({ path: `test-results/pictures/${name}.png`, fullPage: true });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
}

/** As wide as a phone held upright. */
export const phone = { width: 390, height: 844 };
