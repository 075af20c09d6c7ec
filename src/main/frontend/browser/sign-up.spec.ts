import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

test('lets strangers sign up, and the leader look at them first', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/networks');
  const first = page.getByRole('main').locator('a[href$="/gap"]').first();
  const network = (await first.getAttribute('href'))?.replace(/\/gap$/, '') ?? '';
  await page.goto(`${network}/workshops`);
  const anew = page.locator('form').filter({
    has: page.getByRole('button', { name: 'Opret invitationen' }),
  });
  await anew.getByLabel('Overskrift').fill('Workshop om fravær');
  await anew.getByLabel('Sted').fill('Biblioteket');
  await anew.getByRole('button', { name: 'Opret invitationen' }).click();
  await expect(page.getByText('Invitationen er oprettet')).toBeVisible();
  const address = await page
    .getByRole('region', { name: 'Workshop om fravær' })
    .getByLabel('Offentlig adresse')
    .inputValue();
  expect(address).toMatch(/\/sign-up\/\w{12}$/);
  await expectAccessible(page);

  await page.setViewportSize(phone);
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Workshop om fravær' })).toBeVisible();
  await expect(page.getByText(/senest efter 60 dage/)).toBeVisible();
  await expectAccessible(page);
  await look(page, 'sign-up-phone-da');
  await page.getByLabel('Navn').fill('Tove Tilmeldt');
  await page.getByLabel('E-mail').fill('tove');
  await page.getByRole('button', { name: 'Tilmeld mig' }).click();
  await expect(page.getByText(/ligner ikke en mailadresse/)).toBeVisible();
  await page.getByLabel('E-mail').fill('tove@eksempel.dk');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByText('Borger, bruger eller pårørende').click();
  await page.getByLabel('Telefon (hvis du vil)').fill('12 34 56 78');
  await page.getByLabel('Hvad optager dig ved temaet?').fill('Min søn.');
  await page.getByRole('button', { name: 'Tilmeld mig' }).click();
  await expect(page.getByText('Tak, du er tilmeldt')).toBeVisible();
  await expectAccessible(page);

  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto('/people?text=Tove');
  await expect(page.getByRole('link', { name: 'Tove Tilmeldt' })).toHaveCount(0);
  await page.goto(`${network}/tour?tab=tasks`);
  const toDecide = page
    .getByRole('listitem')
    .filter({ hasText: 'tilmelding til Workshop om fravær' });
  const ofTasks = page.getByRole('tab', { name: /^Opgaver/ });
  await expect(toDecide).toBeVisible();
  const tasks = await page.getByRole('list').filter({ has: toDecide }).locator('> li').count();
  await expect(ofTasks).toHaveText(`Opgaver (${tasks})`);
  await expectAccessible(page);
  await look(page, 'tasks-sign-up-da');
  await toDecide.getByRole('link', { name: 'Se tilmeldinger til Workshop om fravær' }).click();
  await expect(page.getByText('»Min søn.«')).toBeVisible();
  await expect(
    page
      .getByRole('navigation', { name: 'Hovedmenu' })
      .getByRole('link', { name: 'Bred invitation' }),
  ).toHaveAttribute('aria-current', 'page');
  await expectAccessible(page);
  await look(page, 'workshops-da');
  await page.getByRole('button', { name: 'Føj Tove Tilmeldt til personer' }).click();
  await expect(page.getByText('Ingen nye tilmeldinger.')).toBeVisible();
  await page.goto(`${network}/tour?tab=board`);
  await expect(
    page
      .getByRole('region', { name: 'Skal kontaktes' })
      .getByRole('link', { name: 'Tove Tilmeldt' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Tove Tilmeldt' }).first().click();
  await expect(page.getByText('»Min søn.«')).toBeVisible();
  await expect(page.getByText('Borger, bruger eller pårørende')).toBeVisible();
  await expectAccessible(page);
  await look(page, 'person-who-signed-up-da');

  await page.goto(`${network}/workshops`);
  await page.getByText('Ret invitationen').first().click();
  await page.getByLabel('Man kan tilmelde sig').first().uncheck();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByText('Lukket')).toBeVisible();
  await page.evaluate(() => localStorage.setItem('rundtur.language', 'en'));
  await page.goto(address);
  await expect(page.getByText(/This invitation is not open/)).toBeVisible();
  await expectAccessible(page);
});
