import { useNavigate } from 'react-router';
import { useSessionChanges } from '../api/session';
import { addresses } from '../ui/addresses';
import { useFailed } from '../ui/useFailed';

/** Ends the session and turns to sign-in. */
export function useSignOut(): () => void {
  const { signOut } = useSessionChanges();
  const navigate = useNavigate();
  const failed = useFailed();
  return () =>
    void signOut()
      .then(() => navigate(addresses.signIn))
      .catch(failed);
}
