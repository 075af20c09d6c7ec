import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { json, RequestFailed } from '../api/http';
import { useSession, useSessionChanges } from '../api/session';
import { addresses } from '../ui/addresses';
import { ErrorAlert } from '../ui/ErrorAlert';
import { useErrorText } from '../ui/errorText';
import { Starting } from '../ui/Starting';
import { DoorPage } from './DoorPage';

const shortestPassword = 12;

/** Whom the link is for; null when it creates the first account. */
interface Invited {
  name: string | null;
  email: string | null;
}

/** The target of one-time links: creates the first account, or that of an invited user. */
function SetUpPage() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const session = useSession();
  const errorText = useErrorText();
  const token = parameters.get('token') ?? '';
  const invited = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => json<Invited>('/api/setup/invitation', 'POST', { token }),
    enabled: token !== '' && session.data?.signedIn === false,
    staleTime: Number.POSITIVE_INFINITY,
  });

  if (session.data?.signedIn) return <Navigate to={addresses.today} replace />;
  if (!token || invited.error) {
    return (
      <DoorPage
        title={t('access.setUp.deadLink')}
        lead={invited.error ? errorText(invited.error) : t('access.setUp.noToken')}
      >
        <Anchor component={Link} to={addresses.signIn}>
          {t('access.setUp.haveAccount')}
        </Anchor>
      </DoorPage>
    );
  }
  if (!invited.data) return <Starting />;
  const door = invited.data.email ? 'invited' : 'first';
  return (
    <DoorPage title={t(`access.setUp.${door}.title`)} lead={t(`access.setUp.${door}.lead`)}>
      <AccountForm token={token} invited={invited.data} />
    </DoorPage>
  );
}

function AccountForm({ token, invited }: { token: string; invited: Invited }) {
  const { t } = useTranslation();
  const { setUp } = useSessionChanges();
  const errorText = useErrorText();
  const [account, setAccount] = useState({
    name: invited.name ?? '',
    email: invited.email ?? '',
    password: '',
  });
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();

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

  return (
    <form onSubmit={submit}>
      <Stack>
        <ErrorAlert error={general} />
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
          readOnly={invited.email !== null}
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
  );
}

export { SetUpPage as Component };
