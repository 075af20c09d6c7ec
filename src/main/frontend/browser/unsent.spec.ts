import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

test('sends what can be sent, and shows the one that the server cannot read', async ({ page }) => {
  await page.goto('/networks');
  const first = page.getByRole('main').locator('a[href$="/gap"]').first();
  const network = (await first.getAttribute('href'))?.split('/')[2] ?? '';
  const [bad, good] = await page.evaluate(async () => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: '{ me { id } people(first: 2) { edges { node { id } } } }' }),
    });
    const { data } = await response.json();
    return data.people.edges.map(({ node }: { node: { id: string } }) => ({
      user: data.me.id,
      person: node.id,
    }));
  });
  const key = Date.now().toString(36);
  const waiting = (name: string, who: { user: string; person: string }, more: object) => ({
    user: who.user,
    name,
    at: '2026-11-25T10:00:00Z',
    input: {
      network,
      person: who.person,
      on: '2026-11-25',
      channel: 'FACE_TO_FACE',
      outcome: 'MAYBE',
      idempotencyKey: `${key}-${name}`,
      ...more,
    },
    draft: {},
  });
  const queue = [
    waiting('Første Ventende', bad, { nextStep: 'Send brev', nextStepOn: '202612-12-01' }),
    waiting('Anden Ventende', good, {}),
  ];
  await page.evaluate(
    (text) => localStorage.setItem('rundtur.unsent', text),
    JSON.stringify(queue),
  );
  await page.reload();

  await expect(page.getByText('Samtalen er sendt.')).toBeVisible();
  await expect(page.getByText('1 samtale er ikke sendt endnu')).toBeVisible();
  await expect(page.getByText(/Samtalen med Første Ventende kan ikke gemmes/)).toBeVisible();
  await expectAccessible(page);
  await look(page, 'unsent-da');
  await page.setViewportSize(phone);
  await look(page, 'unsent-phone-da');

  await page.getByRole('button', { name: 'Kasser samtalen med Første Ventende' }).click();
  await expect(page.getByText('1 samtale er ikke sendt endnu')).toBeHidden();
});
