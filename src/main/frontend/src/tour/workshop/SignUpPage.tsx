import { Alert, Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { PersonKind } from '../../api/generated/graphql';
import { json, RequestFailed } from '../../api/http';
import { KindChips } from '../../people/KindChips';
import { Answer } from '../../ui/Answer';
import { Brand } from '../../ui/Brand';
import { ErrorAlert } from '../../ui/ErrorAlert';
import { useErrorText } from '../../ui/errorText';
import { OtherLanguageButton } from '../../ui/OtherLanguageButton';
import { PaperPage } from '../../ui/PaperPage';
import { useTitle } from '../../ui/useTitle';
import { useWhen } from '../useWhen';

interface Invitation {
  theme: string;
  title: string;
  text: string;
  on: string | null;
  time: string | null;
  place: string | null;
  privacy: string;
}

/** The public page of a broad invitation, where people sign up without an account. */
function SignUpPage() {
  const { code = '' } = useParams();
  const { t, i18n } = useTranslation();
  const invitation = useQuery({
    queryKey: ['sign-up', code, i18n.language],
    queryFn: () => json<Invitation>(`/api/sign-up/${encodeURIComponent(code)}`),
  });
  return (
    <PaperPage>
      <Group justify="space-between" mb="lg">
        <Brand />
        <OtherLanguageButton />
      </Group>
      {invitation.error && (
        <Title order={1} mb="md">
          {t('tour.signUp.title')}
        </Title>
      )}
      <Answer of={invitation}>{(found) => <Invited code={code} invitation={found} />}</Answer>
    </PaperPage>
  );
}

function Invited({ code, invitation }: { code: string; invitation: Invitation }) {
  const when = useWhen();
  const { title, text, on, time, place } = invitation;
  const whenAndWhere = [when(on, time), place].filter(Boolean).join(' · ');
  useTitle(title);
  return (
    <Stack gap="lg">
      <div>
        <Title order={1}>{title}</Title>
        {whenAndWhere && <Text fw={600}>{whenAndWhere}</Text>}
      </div>
      <Text style={{ whiteSpace: 'pre-line' }}>{text}</Text>
      <SignUpForm code={code} privacy={invitation.privacy} />
    </Stack>
  );
}

/** The fields that say themselves what is wrong with them. */
const fields = ['name', 'kind', 'email', 'phone', 'organisation', 'words'];
const empty = { name: '', email: '', phone: '', organisation: '', words: '', website: '' };

function SignUpForm({ code, privacy }: { code: string; privacy: string }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [form, setForm] = useState(empty);
  const [kind, setKind] = useState<PersonKind | null>(null);
  const signUp = useMutation({
    mutationFn: () =>
      json<null>(`/api/sign-up/${encodeURIComponent(code)}`, 'POST', { ...form, kind }),
  });
  const failed = signUp.error instanceof RequestFailed ? signUp.error : undefined;
  const errorFor = (field: string) =>
    failed && failed.field === field ? errorText(failed) : undefined;
  const field = (name: keyof typeof empty) => ({
    label: t(`tour.signUp.${name}`),
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setForm({ ...form, [name]: event.currentTarget.value }),
    error: errorFor(name),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signUp.mutate();
  };
  if (signUp.isSuccess) {
    return (
      <Alert color="moss" icon={<IconCircleCheck />} title={t('tour.signUp.done')} role="status">
        {t('tour.signUp.doneText')}
      </Alert>
    );
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Title order={2}>{t('tour.signUp.title')}</Title>
        <TextInput {...field('name')} required autoComplete="name" maxLength={200} />
        <TextInput {...field('email')} required type="email" autoComplete="email" />
        <TextInput {...field('phone')} type="tel" autoComplete="tel" maxLength={200} />
        <KindChips label={t('tour.signUp.kind')} value={kind} onChange={setKind} />
        <TextInput {...field('organisation')} autoComplete="organization" />
        <Textarea
          {...field('words')}
          description={t('tour.signUp.wordsHint')}
          autosize
          minRows={2}
        />
        {/* A honeypot: bots fill in every field; people never see this one. */}
        <div hidden>
          <TextInput {...field('website')} tabIndex={-1} autoComplete="off" />
        </div>
        <Alert color="fjord" role="note" title={t('tour.signUp.privacy')}>
          {privacy}
        </Alert>
        <ErrorAlert error={fields.some(errorFor) ? null : failed} />
        <Button type="submit" size="md" loading={signUp.isPending}>
          {t('tour.signUp.action')}
        </Button>
      </Stack>
    </form>
  );
}

export { SignUpPage as Component };
