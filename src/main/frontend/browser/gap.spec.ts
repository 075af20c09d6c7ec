import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look } from './looking';

test('a need of all phases shows a square for each', async ({ page }) => {
  await page.goto('/networks');
  const sample = page.getByRole('main').getByRole('link', { name: 'Elever med højt fravær' });
  const room = await sample.getAttribute('href');
  await page.goto(room?.replace(/\/\w+$/, '/gap') ?? '');
  const parents = page
    .getByRole('list', { name: 'Behov' })
    .locator('> li')
    .filter({ hasText: 'Forældrenes perspektiv' });
  await expect(parents.getByText('Mangler', { exact: true })).toBeVisible();
  await expect(parents).toContainText('0 af 2 i den fase, hvor færrest er med');
  await expect(parents.getByText('Opdagelse: Delvist dækket, 1 af 2')).toBeAttached();
  await look(page, 'gap-squares-da');
  await expectAccessible(page);
});
