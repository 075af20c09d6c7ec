import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { forgetEverything } from './device';
import { json } from './http';

interface Session {
  signedIn: boolean;
  /** The sample network, opened without sign-in. */
  demo: boolean;
  /** No account exists yet; the server's log has the link that makes the first. */
  setupNeeded: boolean;
  user: { id: string; name: string; email: string; role: 'ADMINISTRATOR' | 'LEADER' } | null;
}

const key = ['session'];

export function useSession(): UseQueryResult<Session> {
  return useQuery({
    queryKey: key,
    queryFn: () => json<Session>('/api/session'),
    staleTime: 60_000,
  });
}

/** Signing in, setting up and signing out; each forgets what was read under the former session. */
export function useSessionChanges() {
  const client = useQueryClient();
  const become = (session: Session) => {
    client.removeQueries({ queryKey: ['graphql'] });
    client.setQueryData(key, session);
    return session;
  };
  return {
    signIn: async (credentials: { email: string; password: string }) =>
      become(await json<Session>('/api/session', 'POST', credentials)),
    setUp: async (account: { token: string; name: string; email: string; password: string }) =>
      become(await json<Session>('/api/setup', 'POST', account)),
    signOut: async () => {
      await json<unknown>('/api/session', 'DELETE');
      forgetEverything();
      become(await json<Session>('/api/session'));
    },
  };
}
