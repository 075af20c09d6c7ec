import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { RequestFailed, SignedOut } from './http';

/** Answers stay fresh for half a minute; requests that the server refused are not retried. */
export function createQueryClient(): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof SignedOut) void client.invalidateQueries({ queryKey: ['session'] });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) =>
          failures < 2 && !(error instanceof RequestFailed && error.status > 0),
      },
    },
  });
  return client;
}
