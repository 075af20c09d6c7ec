import type { QueryClient } from '@tanstack/react-query';

/**
 * Asks again for everything the page shows. A first answer still on its way is called off: it may
 * be in the former language, or from before the change, and would otherwise be kept as the latest.
 */
export async function askAgain(client: QueryClient): Promise<void> {
  await client.cancelQueries({ queryKey: ['graphql'] });
  await client.invalidateQueries({ queryKey: ['graphql'] });
}
