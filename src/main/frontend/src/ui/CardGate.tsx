import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { Offline } from '../api/http';
import { useSession } from '../api/session';
import { addresses } from './addresses';
import { Failure, Loading } from './states';

/**
 * Shows its children to those who are signed in. Without a connection nobody can tell who is: then it
 * shows them too, since there is nothing to see but what this device kept for its user.
 */
export function CardGate({ children }: { children: ReactNode }) {
  const session = useSession();
  const { pathname, search } = useLocation();
  const away = session.error instanceof Offline || session.fetchStatus === 'paused';
  if (session.data?.signedIn || (!session.data && away)) return children;
  if (session.data)
    return <Navigate to={addresses.signIn} replace state={{ from: pathname + search }} />;
  if (session.error) return <Failure error={session.error} retry={() => void session.refetch()} />;
  return <Loading />;
}
