import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { RequestFailed } from '../api/http';
import { useSession, useSessionChanges } from '../api/session';
import { useErrorText } from '../ui/errorText';
import { DoorPage } from './DoorPage';

const shortestPassword = 12;

/** The one-time link from the server's log: makes the first account. */
function SetUpPage() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const session = useSession();
  const { setUp } = useSessionChanges();
  const errorText = useErrorText();
  const [account, setAccount] = useState({ name: '', email: '', password: '' });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const token = parameters.get('token') ?? '';

  if (session.data?.signedIn) return <Navigate to="/" replace />;

  const fieldError = (field: string) =>
    error instanceof RequestFailed && error.field === field ? errorText(error) : undefined;
  const change = (field: keyof typeof account) => (event: FormEvent<HTMLInputElement>) => {
    const { value } = event.currentTarget;
    setAccount((former) => ({ ...former, [field]: value }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    setUp({ token, ...account, name: account.name.trim(), email: account.email.trim() })
      .catch(setError)
      .finally(() => setBusy(false));
  };
  const general = error && !['name', 'email', 'password'].some(fieldError) ? error : undefined;

  if (!token) {
    return (
      <DoorPage title={t('access.setUp.title')} lead={t('access.setUp.noToken')}>
        {null}
      </DoorPage>
    );
  }
  return (
    <DoorPage title={t('access.setUp.title')} lead={t('access.setUp.lead')}>
      <form onSubmit={submit}>
        <Stack>
          {general && (
            <Alert color="brick" role="alert">
              {errorText(general)}
            </Alert>
          )}
          <TextInput
            label={t('access.name')}
            autoComplete="name"
            required
            maxLength={200}
            value={account.name}
            onChange={change('name')}
            error={fieldError('name')}
          />
          <TextInput
            label={t('access.email')}
            type="email"
            autoComplete="username"
            required
            value={account.email}
            onChange={change('email')}
            error={fieldError('email')}
          />
          <PasswordInput
            label={t('access.password')}
            description={t('access.setUp.passwordHint', { count: shortestPassword })}
            autoComplete="new-password"
            required
            minLength={shortestPassword}
            value={account.password}
            onChange={change('password')}
            error={fieldError('password')}
            visibilityToggleButtonProps={{ 'aria-label': t('access.showPassword') }}
          />
          <Button type="submit" loading={busy}>
            {t('access.setUp.action')}
          </Button>
        </Stack>
      </form>
    </DoorPage>
  );
}

export { SetUpPage as Component };
