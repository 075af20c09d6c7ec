import { Container } from '@mantine/core';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useSession } from '../api/session';
import { addresses } from '../ui/addresses';
import { Starting } from '../ui/Starting';
import { Failure } from '../ui/states';

/** Shows its children to those who are signed in and sends everybody else to sign-in. */
export function SignedInOnly({ children }: { children: ReactNode }) {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.data?.signedIn) return children;
  if (session.data) {
    return <Navigate to={addresses.signIn} replace state={{ from: pathname + search }} />;
  }
  if (session.error) {
    return (
      <Container size="xs" py="xl" component="main">
        <Failure error={session.error} retry={() => void session.refetch()} />
      </Container>
    );
  }
  return <Starting />;
}
