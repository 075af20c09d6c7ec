import { useNavigate } from 'react-router';
import { useSessionChanges } from '../api/session';
import { addresses } from '../ui/addresses';
import { useNotifyFailure } from '../ui/useNotifyFailure';

/** Signs out and goes to the sign-in page. */
export function useSignOut(): () => void {
  const { signOut } = useSessionChanges();
  const navigate = useNavigate();
  const failed = useNotifyFailure();
  return () =>
    void signOut()
      .then(() => navigate(addresses.signIn))
      .catch(failed);
}
