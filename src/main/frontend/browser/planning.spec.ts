import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

test('plans a conversation from a suggestion, follows the introduction and logs it', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.goto('/networks');
  const first = page.getByRole('main').locator('a[href$="/gap"]').first();
  const network = (await first.getAttribute('href'))?.replace(/\/gap$/, '') ?? '';

  await page.goto(`${network}/next`);
  // Somebody whom others have to introduce: the first way is longer than one step.
  const plans = page.getByRole('link', { name: /^Planlæg samtale med / });
  await expect(plans.first()).toBeVisible();
  const findFar = () =>
    plans.evaluateAll((links) =>
      links.findIndex((link) => {
        const route = new URL((link as HTMLAnchorElement).href).searchParams.get('route') ?? '';
        return route.split(',').length > 2;
      }),
    );
  // Those who were talked to before make many of the first ten direct acquaintances.
  if ((await findFar()) < 0) await page.getByRole('button', { name: 'Vis flere' }).click();
  await expect.poll(findFar).toBeGreaterThanOrEqual(0);
  const far = await findFar();
  await plans.nth(far).click();
  const person = page.getByRole('combobox', { name: 'Person', exact: true });
  await expect(person).not.toHaveValue('');
  const name = await person.inputValue();
  const last = page.getByRole('combobox', { name: 'Hvem kan introducere jer?' });
  await expect(last).not.toHaveValue('');
  const introducer = await last.inputValue();
  await fill(page);
  await expectAccessible(page);
  await look(page, 'plan-da');
  await page.getByRole('button', { name: 'Gem planen' }).click();

  await expect(page.getByText(`Samtalen med ${name} er planlagt`)).toBeVisible();
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) });
  const ask = row.getByLabel(`Introduktion ved ${introducer}`);
  await expect(ask).toHaveValue('TO_ASK');
  await row.getByRole('button', { name: `Skriv til ${introducer}` }).click();
  const letter = page.getByRole('dialog', { name: `Skriv til ${introducer}` });
  await expect(letter.getByLabel('Mailen')).toHaveValue(
    new RegExp(`Vil du spørge ${name}, om jeg må ringe`),
  );
  await expectAccessible(page);
  await look(page, 'introduction-letter-da');
  await letter.getByRole('button', { name: 'Kopier teksten' }).click();
  await expect(letter).toBeHidden();
  await expect(ask).toHaveValue('ASKED');
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(ask).toHaveValue('TO_ASK');
  await ask.selectOption('PROMISED');
  await expect(page.getByText(`${introducer}: Lovet`)).toBeVisible();
  await expect(ask).toHaveValue('PROMISED');
  await ask.selectOption('TO_ASK');
  const refusal = page.getByRole('alert').filter({ hasText: 'kan ikke blive »Skal spørges«' });
  await expect(refusal).toBeVisible();
  await expectAccessible(page);
  await refusal.getByRole('button', { name: 'Luk' }).click();
  await page.setViewportSize(phone);
  await look(page, 'planned-phone-da');

  await ask.selectOption('DONE');
  await expect(page.getByText(`${introducer}: Gjort`)).toBeVisible();
  await page.getByRole('link', { name: `Samtalekort: ${name}` }).click();
  await expect(page.getByText(`${introducer} har introduceret jer`)).toBeVisible();
  await expect(page.getByText(/Nævn ikke, hvem der gav dig navnet/)).toHaveCount(0);
  await expectAccessible(page);
  await page.goBack();

  await page.getByRole('link', { name: `Log samtale med ${name}` }).click();
  await page.getByRole('radio', { name: /Måske/ }).click();
  await page.getByRole('button', { name: 'Gem samtalen' }).click();
  await expect(page.getByRole('heading', { name: `Samtalen med ${name} er gemt` })).toBeVisible();
  await page.goto(`${network}/tour?tab=planned`);
  await expect(page.getByRole('link', { name: /^Log samtale med / }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: `Log samtale med ${name}` })).toHaveCount(0);
});

test('says that somebody who wants to be met gently is planned into a workshop', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('/networks');
  const first = page.getByRole('main').locator('a[href$="/gap"]').first();
  const network = (await first.getAttribute('href'))?.replace(/\/gap$/, '') ?? '';
  await page.goto(`${network}/next`);
  const plans = page.getByRole('link', { name: /^Planlæg samtale med / });
  await expect(plans.first()).toBeVisible();
  const plan = (await plans.last().getAttribute('href')) ?? '';
  const person = new URL(plan, 'http://localhost').searchParams.get('person') ?? '';

  await page.goto(`${network}/log?person=${person}`);
  await page.getByRole('radio', { name: /Måske/ }).click();
  await page.getByRole('radio', { name: 'Ja, helst skånsomt' }).check();
  await expectAccessible(page);
  await look(page, 'log-gently-da');
  await page.getByRole('button', { name: 'Gem samtalen' }).click();
  await expect(page.getByRole('heading', { name: /er gemt$/ })).toBeVisible();

  await page.goto(plan);
  const warning = page.getByRole('status').filter({ hasText: 'Skånsom kontakt er ønsket' });
  await expect(page.getByLabel('Hvordan', { exact: true })).toBeVisible();
  await expect(warning).toHaveCount(0);
  await page.getByLabel('Hvordan', { exact: true }).selectOption('WORKSHOP');
  await expect(warning.getByText(/en workshop med mange er det modsatte/)).toBeVisible();
  await expectAccessible(page);
  await look(page, 'plan-gently-da');
  await page.setViewportSize(phone);
  await look(page, 'plan-gently-phone-da');
  await warning.getByRole('button', { name: 'Tag samtalen i telefonen' }).click();
  await expect(warning).toHaveCount(0);
  await page.getByLabel('Hvordan', { exact: true }).selectOption('FACE_TO_FACE');
  await page.getByRole('textbox', { name: 'Sted', exact: true }).fill('Rådhuset, mødelokale 2');
  await expect(warning.getByText(/rådhuset er for de fleste et fremmed/)).toBeVisible();
  await page.getByRole('button', { name: 'Gem planen' }).click();
  await expect(warning.first()).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${network}/tour?tab=board`);
  await expect(page.getByText(/rådhuset er for de fleste et fremmed/).first()).toBeVisible();
  await look(page, 'board-gently-da');
});

test('leads from a suggestion to what is planned with the person', async ({ page }) => {
  await page.goto('/networks');
  const first = page.getByRole('main').locator('a[href$="/gap"]').first();
  const network = (await first.getAttribute('href'))?.replace(/\/gap$/, '') ?? '';
  await page.goto(`${network}/next`);
  await page
    .getByRole('link', { name: /^Planlæg samtale med / })
    .first()
    .click();
  const person = page.getByRole('combobox', { name: 'Person', exact: true });
  await expect(person).not.toHaveValue('');
  const name = await person.inputValue();
  await fill(page);
  await page.getByRole('button', { name: 'Gem planen' }).click();
  await expect(page.getByText(`Samtalen med ${name} er planlagt`)).toBeVisible();

  await page.goto(`${network}/next`);
  const planned = page.getByRole('link', { name: `Se den planlagte samtale med ${name}` });
  await expect(planned).toContainText('Planlagt');
  await expectAccessible(page);
  await look(page, 'next-planned-da');
  await planned.click();
  await expect(page.getByRole('textbox', { name: 'Sted', exact: true })).toHaveValue('Biblioteket');
});

async function fill(page: Page) {
  // As the page's clock has it, which is Denmark's: near midnight it is another day elsewhere.
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  await page.getByLabel('Dato').fill(today);
  await page.getByLabel('Klokken').fill('14:30');
  await page.getByRole('textbox', { name: 'Sted', exact: true }).fill('Biblioteket');
  await page.getByLabel('Personen har sagt ja til tidspunktet').check();
  await page.getByLabel('Med dine egne ord').fill('Har prøvet det før.');
}

test('tells the later one what the earlier one changed', async ({ page, context }) => {
  test.setTimeout(180_000);
  await page.goto('/networks');
  const first = page.getByRole('main').locator('a[href$="/gap"]').first();
  const network = (await first.getAttribute('href'))?.replace(/\/gap$/, '') ?? '';
  await page.goto(`${network}/tour?tab=planned`);
  const edit = page.getByRole('link', { name: /^Rediger samtalen med / });
  await expect(edit.first()).toBeVisible();
  const planned = await edit.evaluateAll((links) =>
    links.map((link) => link.getAttribute('aria-label')?.replace('Rediger samtalen med ', '')),
  );
  await page.goto(`${network}/next`);
  const links = page.getByRole('link', { name: /^Planlæg samtale med / });
  await expect(links.first()).toBeVisible();
  const fresh = await links.evaluateAll(
    (all, names) =>
      all.findLastIndex(
        (link) =>
          !names.includes(link.getAttribute('aria-label')?.replace('Planlæg samtale med ', '')),
      ),
    planned,
  );
  await links.nth(fresh).click();
  const person = page.getByRole('combobox', { name: 'Person', exact: true });
  await expect(person).not.toHaveValue('');
  const name = await person.inputValue();
  await page.getByRole('textbox', { name: 'Sted', exact: true }).fill('Kantinen');
  await page.getByRole('button', { name: 'Gem planen' }).click();
  await page.getByRole('link', { name: `Rediger samtalen med ${name}` }).click();
  await expect(page.getByRole('textbox', { name: 'Sted', exact: true })).toHaveValue('Kantinen');

  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('textbox', { name: 'Sted', exact: true }).fill('Biblioteket');
  await other.getByRole('button', { name: 'Gem planen' }).click();
  await expect(other).toHaveURL(/tab=planned/);

  await page.getByRole('textbox', { name: 'Sted', exact: true }).fill('Værkstedet');
  await page.getByRole('button', { name: 'Gem planen' }).click();
  await expect(page.getByText('Biblioteket')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Gem planen' }).click();
  // In the list, once it has been asked for again.
  await expect(page.getByText(/· Værkstedet ·/)).toBeVisible();
  await page.getByRole('button', { name: `Aflys samtalen med ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Aflys' }).click();
  await expect(page.getByText(/er aflyst/)).toBeVisible();
});
