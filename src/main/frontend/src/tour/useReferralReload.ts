import { useQueryClient } from '@tanstack/react-query';

/** Asks again for everything the tour shows. */
export function useReferralReload(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: ['graphql'] });
}
