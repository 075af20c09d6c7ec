import { screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { show } from '../showing';
import { Component as SignInPage } from './SignInPage';

const signedOut = { signedIn: false, demo: false, setupNeeded: false, user: null };
let setupNeeded: boolean;

beforeEach(() => {
  setupNeeded = false;
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    if (init.method === 'POST') {
      const message = 'E-mail eller adgangskode er forkert.';
      return Response.json({ code: 'BAD_CREDENTIALS', message }, { status: 401 });
    }
    return Response.json({ ...signedOut, setupNeeded });
  });
});

it('says what was wrong and keeps the e-mail', async () => {
  const user = await show(<SignInPage />, '/sign-in');
  const email = screen.getByRole('textbox', { name: /E-mail/ });
  await user.type(email, 'signe@example.org');
  await user.type(screen.getByLabelText(/Adgangskode/, { selector: 'input' }), 'gætværk');
  await user.click(screen.getByRole('button', { name: 'Log ind' }));
  expect(await screen.findByText('E-mail eller adgangskode er forkert.')).toBeDefined();
  expect(email).toHaveProperty('value', 'signe@example.org');
});

it('points to the set-up link while there is no account', async () => {
  setupNeeded = true;
  await show(<SignInPage />, '/sign-in');
  expect(await screen.findByText('Den første konto mangler')).toBeDefined();
});
