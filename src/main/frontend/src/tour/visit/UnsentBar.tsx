import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { newKey } from '../../api/newKey';
import { addresses } from '../../ui/addresses';
import { keepDraft } from './keptDraft';
import { dropUnsent, type Unsent, useUnsent } from './unsent';
import { newVisit } from './visitDraft';

/** Shows the queue of unsent conversations, and sends it as soon as possible. */
export function UnsentBar({ user }: { user: string | undefined }) {
  const { t } = useTranslation();
  const list = useUnsent(user);
  if (list.length === 0) return null;
  return (
    <Alert
      color="ochre"
      icon={<IconCloudOff />}
      title={t('tour.unsent.title', { count: list.length })}
      role="status"
      mb="md"
    >
      <Stack gap="xs">
        <Text>{t('tour.unsent.text')}</Text>
        {list.map((log) => log.problem && <Problem key={log.input.idempotencyKey} log={log} />)}
      </Stack>
    </Alert>
  );
}

function Problem({ log }: { log: Unsent }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { network, person } = log.input;
  const mend = () => {
    const empty = newVisit({ id: person, name: log.name }, log.input.on);
    keepDraft(network, person, { ...empty, ...log.draft, idempotencyKey: newKey() });
    dropUnsent(log);
    void navigate(addresses.log(network, { person: person }));
  };
  return (
    <Group justify="space-between">
      <Text>
        {t('tour.unsent.problem', { name: log.name })} {log.problem}
      </Text>
      <Button variant="default" size="compact-sm" onClick={mend}>
        {t('tour.unsent.mend', { name: log.name })}
      </Button>
      <Button variant="subtle" color="brick" size="compact-sm" onClick={() => dropUnsent(log)}>
        {t('tour.unsent.drop', { name: log.name })}
      </Button>
    </Group>
  );
}
