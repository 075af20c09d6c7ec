import type { QueryClient } from '@tanstack/react-query';

/**
 * Refetches everything the page shows. A request still under way is cancelled: its answer may be in
 * the former language, or from before the change, and would otherwise be cached as the latest.
 */
export async function refetchAll(client: QueryClient): Promise<void> {
  await client.cancelQueries({ queryKey: ['graphql'] });
  await client.invalidateQueries({ queryKey: ['graphql'] });
}
