import { expect, type Page, test } from '@playwright/test';
import { look } from './looking';

const a4 = { width: 718, height: 1046 };

async function firstNetwork(page: Page): Promise<string> {
  await page.goto('/networks');
  const first = page.getByRole('main').locator('a[href$="/gap"]').first();
  return (await first.getAttribute('href'))?.replace(/\/gap$/, '') ?? '';
}

/** A sheet has what is to be read, and nothing that only a screen has: no header, menu or button. */
async function expectCleanSheet(page: Page, name: string): Promise<void> {
  await page.setViewportSize(a4);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  const controls = 'button, input, select, textarea:not([aria-hidden]), [role="tab"]';
  await expect(page.getByRole('main').locator(controls).filter({ visible: true })).toHaveCount(0);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((part) => {
        const { overflowX } = getComputedStyle(part);
        return ['auto', 'scroll', 'hidden'].includes(overflowX) && part.clientWidth > 1
          ? part.scrollWidth > part.clientWidth + 1
          : false;
      })
      .map((part) => part.className),
  );
  expect(cut).toEqual([]);
  for (const head of await page.locator('thead').all()) {
    await expect(head).toHaveCSS('display', 'table-header-group');
  }
  await look(page, name);
}

for (const [name, path] of [
  ['gap', '/gap'],
  ['board', '/tour'],
  ['tasks', '/tour?tab=tasks'],
  ['teams', '/teams'],
  ['participants', '/participants'],
] as const) {
  test(`prints ${name} as a clean sheet`, async ({ page }) => {
    await page.goto(`${await firstNetwork(page)}${path}`);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    await expect(page.getByRole('status', { name: 'Henter …' })).toHaveCount(0);
    await expectCleanSheet(page, `print-${name}`);
  });
}

test('prints the list of people as a clean sheet', async ({ page }) => {
  await page.goto('/people');
  await expect(page.getByRole('main').getByRole('link').nth(5)).toBeVisible();
  await expectCleanSheet(page, 'print-people');
});

test('prints the cards of planned conversations on one page each', async ({ page }) => {
  const network = await firstNetwork(page);
  const id = network.split('/').at(-1) ?? '';
  const query = `{ network(id: "${id}") { plannedConversations(first: 5) { edges { node { person { id } } } } } }`;
  const answer = await (await page.request.post('/graphql', { data: { query } })).json();
  const planned = answer.data.network.plannedConversations.edges;
  expect(planned.length).toBeGreaterThan(0);
  for (const { node } of planned) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${network}/card/${node.person.id}`);
    await expectCleanSheet(page, 'print-card');
    const margin = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };
    const pdf = await page.pdf({ format: 'A4', margin });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
});
