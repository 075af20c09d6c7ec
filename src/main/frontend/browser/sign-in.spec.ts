import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

/** The demo signs everybody in; here the session says otherwise. */
async function signedOut(page: Page, setupNeeded: boolean): Promise<void> {
  await page.route('/api/session', async (route) => {
    if (route.request().method() === 'POST') {
      const message = 'E-mail eller adgangskode er forkert.';
      await route.fulfill({ status: 401, json: { code: 'BAD_CREDENTIALS', message } });
    } else {
      await route.fulfill({ json: { signedIn: false, demo: false, setupNeeded, user: null } });
    }
  });
}

test('leads whoever is not signed in to the door', async ({ page }) => {
  await signedOut(page, false);
  await page.goto('/people');
  await expect(page).toHaveURL('/sign-in');
  await look(page, 'sign-in');
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'E-mail' }).fill('signe@example.org');
  await page.getByRole('textbox', { name: 'Adgangskode' }).fill('gætværk');
  await page.getByRole('button', { name: 'Log ind' }).click();
  await expect(page.getByText('E-mail eller adgangskode er forkert.')).toBeVisible();
  await expectAccessible(page);
});

/** What the server says of a one-time link. */
async function linkFor(page: Page, invited: { name: string | null; email: string | null }) {
  await page.route('/api/setup/invitation', (route) => route.fulfill({ json: invited }));
}

test('tells how the first account is made, in both languages', async ({ page }) => {
  await page.setViewportSize(phone);
  await signedOut(page, true);
  await page.goto('/sign-in');
  await expect(page.getByText('Den første konto mangler')).toBeVisible();
  await page.getByRole('button', { name: 'In English' }).click();
  await expect(page.getByText('There is no account yet')).toBeVisible();
  await linkFor(page, { name: null, email: null });
  await page.goto('/setup?token=abc');
  await expect(page.getByRole('heading', { name: 'Create the first account' })).toBeVisible();
  await look(page, 'setup-phone');
  await expectAccessible(page);
  await page.goto('/setup');
  await expect(page.getByText('The link has lost its key.')).toBeVisible();
});

test('greets whoever was invited, and says when a link is dead', async ({ page }) => {
  await signedOut(page, false);
  await page.goto('/setup?token=abc');
  await expect(page.getByRole('heading', { name: 'Linket virker ikke' })).toBeVisible();
  await expectAccessible(page);
  await linkFor(page, { name: 'Otto Olsen', email: 'otto@eksempel.example' });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Velkommen til Rundtur' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Navn' })).toHaveValue('Otto Olsen');
  const email = page.getByRole('textbox', { name: 'E-mail' });
  await expect(email).toHaveValue('otto@eksempel.example');
  await expect(email).not.toBeEditable();
  await look(page, 'setup-invited');
  await expectAccessible(page);
});
