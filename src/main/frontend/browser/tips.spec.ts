import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible';
import { look, phone } from './looking';

/** Whoever is suggested and was spoken of, with the words. */
interface Spoken {
  person: {
    referralsReceived: {
      edges: {
        node: { reason: string | null; giver: { name: string }; network: { id: string } };
      }[];
    };
  };
}

test('shows with a suggestion what others said of the person', async ({ page }) => {
  await page.goto('/networks');
  const first = page.getByRole('main').locator('a[href$="/gap"]').first();
  const network = (await first.getAttribute('href'))?.replace(/\/gap$/, '') ?? '';
  const id = network.split('/').at(-1) ?? '';
  const query = `{ network(id: "${id}") { nextContacts(first: 10) { suggestions { person {
    referralsReceived(first: 10) { edges { node { reason giver { name } network { id } } } } } } } } }`;
  const answer = await (await page.request.post('/graphql', { data: { query } })).json();
  const suggestions: Spoken[] = answer.data.network.nextContacts.suggestions;
  const said = suggestions.flatMap(({ person }) =>
    person.referralsReceived.edges
      .filter(({ node }) => node.network.id === id && node.reason)
      .slice(0, 1)
      .map(({ node }) => `${node.giver.name}: »${node.reason}«`),
  );
  expect(said.length).toBeGreaterThan(0);
  await page.goto(`${network}/next`);
  await expect(page.getByText(said[0] ?? '')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize(phone);
  await look(page, 'tips-phone-da');
});
