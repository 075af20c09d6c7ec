import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { useSession, useSessionChanges } from '../api/session';
import { addresses } from '../ui/addresses';
import { ErrorAlert } from '../ui/ErrorAlert';
import { DoorPage } from './DoorPage';

/** Signs in and returns to the page that was asked for. */
function SignInPage() {
  const { t } = useTranslation();
  const session = useSession();
  const { signIn } = useSessionChanges();
  const from = (useLocation().state as { from?: string } | null)?.from ?? addresses.today;
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();

  if (session.data?.signedIn) return <Navigate to={from} replace />;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    signIn({ email: email.trim(), password })
      .catch((cause: Error) => {
        setPassword('');
        setError(cause);
      })
      .finally(() => setBusy(false));
  };

  return (
    <DoorPage title={t('access.signIn.title')} lead={t('access.signIn.lead')}>
      {session.data?.setupNeeded && (
        <Alert color="ochre" title={t('access.setupNeeded.title')} mb="md">
          {t('access.setupNeeded.text')}
        </Alert>
      )}
      <form onSubmit={submit}>
        <Stack>
          <ErrorAlert error={error} />
          <TextInput
            label={t('access.email')}
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label={t('access.password')}
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': t('access.showPassword') }}
          />
          <Button type="submit" loading={busy}>
            {t('access.signIn.action')}
          </Button>
        </Stack>
      </form>
    </DoorPage>
  );
}

export { SignInPage as Component };
