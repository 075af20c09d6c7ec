import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look } from './looking';

const administrator = {
  id: 'user-anna',
  name: 'Anna Dam',
  email: 'anna@eksempel.example',
  role: 'ADMINISTRATOR',
};
const leader = {
  id: 'user-otto',
  name: 'Otto Olsen',
  email: 'otto@eksempel.example',
  role: 'LEADER',
};

/** The demo has one account, and it is no administrator's; here the server says otherwise. */
async function asAdministrator(page: Page): Promise<void> {
  await page.route('/api/session', (route) =>
    route.fulfill({
      json: { signedIn: true, demo: false, setupNeeded: false, user: administrator },
    }),
  );
  const users = [administrator, leader];
  await page.route('/graphql', async (route) => {
    const { query, variables } = route.request().postDataJSON();
    const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1];
    if (operation === 'Accounts') return route.fulfill({ json: { data: { users } } });
    if (operation === 'RemoveAccount') {
      users.pop();
      const userRemove = { removedId: variables.input.id, userErrors: [] };
      return route.fulfill({ json: { data: { userRemove } } });
    }
    if (operation !== 'Invite') return route.fallback();
    const taken = variables.input.email === leader.email;
    const refusal = { field: ['email'], code: 'EMAIL_TAKEN', message: 'E-mailen har en konto.' };
    const userInvite = taken
      ? { path: null, expiresAt: null, userErrors: [refusal] }
      : { path: '/setup?token=abc', expiresAt: '2026-12-01T10:00:00Z', userErrors: [] };
    return route.fulfill({ json: { data: { userInvite } } });
  });
}

test('invites a co-driver by a link to send', async ({ page }) => {
  await asAdministrator(page);
  await page.goto('/settings');
  await expect(page.getByText('Anna Dam (dig)')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Fjern kontoen for Anna Dam' })).toBeDisabled();
  await look(page, 'accounts');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Inviter' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Navn' }).fill('Eva Friis');
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill(leader.email);
  await dialog.getByRole('button', { name: 'Lav et link' }).click();
  await expect(dialog.getByText('E-mailen har en konto.')).toBeVisible();
  await look(page, 'accounts-invite');
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill('eva@eksempel.example');
  await dialog.getByRole('button', { name: 'Lav et link' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(/\/setup\?token=abc$/);
  await look(page, 'accounts-link');
  await expectAccessible(page);
});

test('removes an account after asking', async ({ page }) => {
  await asAdministrator(page);
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Fjern kontoen for Otto Olsen' }).click();
  await page.getByRole('button', { name: 'Fjern kontoen', exact: true }).click();
  await expect(page.getByText('Kontoen for Otto Olsen er fjernet.')).toBeVisible();
  await expect(page.getByText(leader.email)).toBeHidden();
});
