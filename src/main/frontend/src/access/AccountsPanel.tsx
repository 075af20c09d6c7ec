import { Badge, Button, Group, Text } from '@mantine/core';
import { IconTrash, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { AccountsQuery } from '../api/generated/graphql';
import { useSession } from '../api/session';
import { useAnswer } from '../api/useAnswer';
import { useChange } from '../api/useChange';
import { Answer } from '../ui/Answer';
import { useConfirm } from '../ui/Confirm';
import { IconButton } from '../ui/IconButton';
import { notifyDone } from '../ui/notify';
import { Panel } from '../ui/Panel';
import { Row } from '../ui/Row';
import { useNotifyFailure } from '../ui/useNotifyFailure';
import { InviteDialog } from './InviteDialog';

const Accounts = graphql(`
  query Accounts {
    users { id name email role }
  }
`);

const RemoveAccount = graphql(`
  mutation RemoveAccount($input: UserRemoveInput!) {
    userRemove(input: $input) { removedId userErrors { field message code } }
  }
`);

type Account = AccountsQuery['users'][number];

/** The accounts, for administrators. */
export function AccountsPanel() {
  const { t } = useTranslation();
  const accounts = useAnswer(Accounts, {});
  const [inviting, setInviting] = useState(false);
  return (
    <Panel title={t('access.accounts.title')}>
      <Group justify="space-between" align="flex-start" mb="sm">
        <Text c="dimmed" maw="40rem">
          {t('access.accounts.text')}
        </Text>
        <Button leftSection={<IconUserPlus size={18} />} onClick={() => setInviting(true)}>
          {t('access.accounts.invite')}
        </Button>
      </Group>
      <Answer of={accounts}>
        {({ users }) => (
          <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '0.75rem' }}>
            {users.map((user) => (
              <AccountRow key={user.id} account={user} />
            ))}
          </ul>
        )}
      </Answer>
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Panel>
  );
}

function AccountRow({ account }: { account: Account }) {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const confirm = useConfirm();
  const failed = useNotifyFailure();
  const removal = useChange(RemoveAccount);
  const { id, name, email, role } = account;
  const own = session?.user?.id === id;
  const remove = async () => {
    const sure = await confirm({
      title: t('access.accounts.removeTitle', { name }),
      text: t('access.accounts.removeText'),
      action: t('access.accounts.removeAction'),
    });
    if (!sure) return;
    // Promises, since the row is unmounted before the answer arrives.
    await removal
      .mutateAsync({ input: { id } })
      .then(() => notifyDone(t('access.accounts.removed', { name })))
      .catch(failed);
  };
  return (
    <Row
      end={
        <>
          <Badge variant="light" tt="none" color={role === 'ADMINISTRATOR' ? 'fjord' : 'gray'}>
            {t(`access.role.${role}`)}
          </Badge>
          <IconButton
            icon={IconTrash}
            color="brick"
            label={t('access.accounts.remove', { name })}
            disabled={own}
            loading={removal.isPending}
            onClick={() => void remove()}
          />
        </>
      }
    >
      <Text fw={600}>
        {name}
        {own && ` (${t('access.accounts.you')})`}
      </Text>
      <Text size="sm" c="dimmed">
        {email}
      </Text>
    </Row>
  );
}
