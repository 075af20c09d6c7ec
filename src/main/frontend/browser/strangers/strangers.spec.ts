import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../accessible';
import { look, phone } from '../looking';
import { email, signIn } from './signIn';

/** Asks the server from within the page, as the page itself does. */
async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const answer = await page.evaluate(async (body) => {
    const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
    const headers = { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token };
    const response = await fetch('/graphql', { method: 'POST', headers, body });
    return response.json();
  }, JSON.stringify({ query, variables }));
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

/** A page of somebody who has never been here. */
async function stranger(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: 'da-DK', viewport: phone })).newPage();
}

test('leads a stranger to sign-in, and lets in who has an account', async ({ page, browser }) => {
  const nobody = await stranger(browser);
  await nobody.goto('/people');
  await expect(nobody).toHaveURL('/sign-in');
  await nobody.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await nobody.getByRole('textbox', { name: 'Adgangskode' }).fill('gætværk');
  await nobody.getByRole('button', { name: 'Log ind' }).click();
  await expect(nobody.getByText(/passer ikke. Prøv igen/)).toBeVisible();
  await signIn(page);
});

test('lets strangers read an invitation and sign up', async ({ page, browser }) => {
  await signIn(page);
  const { me } = await ask<{ me: { person: { id: string } } }>(page, '{ me { person { id } } }');
  const made = await ask<{ networkCreate: { network: { id: string } } }>(
    page,
    'mutation($input: NetworkCreateInput!) { networkCreate(input: $input) { network { id } } }',
    { input: { theme: 'Fravær', leader: me.person.id } },
  );
  const network = made.networkCreate.network.id;
  const { workshopCreate } = await ask<{ workshopCreate: { workshop: { path: string } } }>(
    page,
    'mutation($input: WorkshopCreateInput!) { workshopCreate(input: $input) { workshop { path } } }',
    { input: { network, fields: { title: 'Workshop om fravær' } } },
  );

  const tove = await stranger(browser);
  await tove.goto(workshopCreate.workshop.path);
  await expect(tove.getByRole('heading', { name: 'Workshop om fravær' })).toBeVisible();
  await expect(tove.getByRole('radio', { checked: true })).toHaveCount(0);
  await look(tove, 'stranger-sign-up-phone-da');
  await tove.getByLabel('Navn').fill('Tove Tilmeldt');
  await tove.getByLabel('E-mail').fill('tove@eksempel.dk?bcc=x%40evil.example');
  await tove.getByText('Ved ikke').click();
  await tove.getByRole('button', { name: 'Tilmeld mig' }).click();
  await expect(tove.getByText(/ligner ikke en mailadresse/)).toBeVisible();
  await tove.getByLabel('E-mail').fill('tove@eksempel.dk');
  await tove.getByRole('button', { name: 'Tilmeld mig' }).click();
  await expect(tove.getByText('Tak, du er tilmeldt')).toBeVisible();
  await expectAccessible(tove);

  await page.goto(`/networks/${network}/workshops`);
  await expect(page.getByText('Tove Tilmeldt', { exact: true })).toBeVisible();
  await look(page, 'stranger-to-review-da');
});

test('gives a calendar program its file without signing in', async ({ page, browser }) => {
  await signIn(page);
  const { calendarFeedOpen } = await ask<{ calendarFeedOpen: { path: string } }>(
    page,
    'mutation { calendarFeedOpen { path } }',
  );
  const program = await stranger(browser);
  const file = await program.request.get(calendarFeedOpen.path);
  expect(file.status()).toBe(200);
  expect(file.headers()['content-type']).toContain('text/calendar');
});

test('makes an account from a one-time link, once', async ({ page, browser }) => {
  await signIn(page);
  const { userInvite } = await ask<{ userInvite: { path: string } }>(
    page,
    'mutation($input: UserInviteInput!) { userInvite(input: $input) { path } }',
    { input: { name: 'Otto Olsen', email: 'otto@eksempel.dk', role: 'LEADER' } },
  );
  const otto = await stranger(browser);
  await otto.goto(userInvite.path);
  await expect(otto.getByRole('textbox', { name: 'Navn' })).toHaveValue('Otto Olsen');
  await otto.getByRole('textbox', { name: 'Adgangskode' }).fill('fire ord uden sammenhæng');
  await otto.getByRole('button', { name: 'Opret og gå i gang' }).click();
  await expect(otto).not.toHaveURL(/setup/);

  const late = await stranger(browser);
  await late.goto(userInvite.path);
  await expect(late.getByRole('heading', { name: 'Linket virker ikke' })).toBeVisible();
});
