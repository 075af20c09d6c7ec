import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { UserRole } from '../api/generated/graphql';
import { request } from '../api/request';
import { fieldErrors, formError, useChange } from '../api/useChange';
import { PersonPicker } from '../people/PersonPicker';
import { CopyField } from '../ui/CopyField';
import { Dialog } from '../ui/Dialog';
import { DialogForm } from '../ui/DialogForm';
import { useFormat } from '../ui/format';
import type { Named } from '../ui/named';
import { useNotifyFailure } from '../ui/useNotifyFailure';

const Invite = graphql(`
  mutation Invite($input: UserInviteInput!) {
    userInvite(input: $input) { path expiresAt userErrors { field message code } }
  }
`);

const KnownMail = graphql(`
  query KnownMail($person: ID!) {
    node(id: $person) {
      __typename
      ... on Person { email }
    }
  }
`);

const ROLES: readonly UserRole[] = ['LEADER', 'ADMINISTRATOR'];
const FIELDS = ['person', 'name', 'email'];

/** Creates an invitation link, which the leader sends herself. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const failed = useNotifyFailure();
  const invite = useChange(Invite);
  const [person, setPerson] = useState<Named | null>(null);
  const [draft, setDraft] = useState({ name: '', email: '', role: 'LEADER' as UserRole });
  const errorFor = fieldErrors(invite.error);
  const link = invite.data?.userInvite;

  const choose = async (chosen: Named | null) => {
    setPerson(chosen);
    if (!chosen) return;
    setDraft((before) => ({ ...before, name: chosen.name }));
    const { node } = await request(KnownMail, { person: chosen.id });
    const known = node?.__typename === 'Person' ? node.email : null;
    if (known) setDraft((before) => ({ ...before, email: known }));
  };

  const submit = () => {
    const name = draft.name.trim();
    const input = { name, email: draft.email.trim(), role: draft.role, person: person?.id ?? null };
    invite.mutate({ input });
  };

  return (
    <Dialog onClose={onClose} title={t('access.accounts.invite')}>
      {link?.path && link.expiresAt ? (
        <InvitationLink
          url={window.location.origin + link.path}
          expiresAt={link.expiresAt}
          name={draft.name.trim()}
          onClose={onClose}
        />
      ) : (
        <DialogForm
          onSubmit={submit}
          onClose={onClose}
          saving={invite.isPending}
          error={formError(FIELDS, invite.error)}
          label={t('access.accounts.makeLink')}
        >
          <PersonPicker
            label={t('access.accounts.person')}
            description={t('access.accounts.personHint')}
            value={person}
            onChange={(chosen) => void choose(chosen).catch(failed)}
            error={errorFor('person')}
          />
          <TextInput
            label={t('access.name')}
            required
            maxLength={200}
            value={draft.name}
            onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
            error={errorFor('name')}
          />
          <TextInput
            label={t('access.email')}
            type="email"
            required
            value={draft.email}
            onChange={(event) => setDraft({ ...draft, email: event.currentTarget.value })}
            error={errorFor('email')}
          />
          <NativeSelect
            label={t('access.accounts.role')}
            description={t(`access.accounts.roleHint.${draft.role}`)}
            value={draft.role}
            onChange={(event) =>
              setDraft({ ...draft, role: event.currentTarget.value as UserRole })
            }
            data={ROLES.map((value) => ({ value, label: t(`access.role.${value}`) }))}
          />
        </DialogForm>
      )}
    </Dialog>
  );
}

interface InvitationLinkProps {
  url: string;
  expiresAt: string;
  name: string;
  onClose: () => void;
}

function InvitationLink({ url, expiresAt, name, onClose }: InvitationLinkProps) {
  const { t } = useTranslation();
  const { day } = useFormat();
  return (
    <Stack>
      <Text role="status">
        {t('access.accounts.linkText', { name, day: day(expiresAt.slice(0, 10)) })}
      </Text>
      <CopyField label={t('access.accounts.link')} value={url} />
      <Group justify="flex-end">
        <Button onClick={onClose}>{t('ui.close')}</Button>
      </Group>
    </Stack>
  );
}
