import { Button, Group, List, Stack, Text } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { useChange } from '../api/useChange';
import { ErrorAlert } from '../ui/ErrorAlert';
import type { Named } from '../ui/named';
import { notifyDone } from '../ui/notify';
import { SensitiveSign } from './SensitiveSign';

const Marking = graphql(`
  query Marking($id: ID!) {
    node(id: $id) {
      __typename
      ... on Competence { id sensitive version }
    }
    competenceMarking(id: $id) { kept dropped tips }
  }
`);

const MarkCompetence = graphql(`
  mutation MarkCompetence($input: CompetenceMarkInput!) {
    competenceMark(input: $input) { competence { id } userErrors { field message code } }
  }
`);

/** Marks a competence as sensitive, once it was said what stays and what goes. */
export function SensitiveMark({ competence }: { competence: Named }) {
  const { t } = useTranslation();
  const { data } = useAnswer(Marking, { id: competence.id });
  const [asking, setAsking] = useState(false);
  const mark = useChange(MarkCompetence);
  const node = data?.node?.__typename === 'Competence' ? data.node : undefined;
  if (!node) return null;
  const become = (sensitive: boolean) =>
    mark.mutate(
      { input: { id: node.id, version: node.version, sensitive } },
      {
        onSuccess: () => {
          setAsking(false);
          const said = sensitive ? 'people.sensitive.marked' : 'people.sensitive.unmarked';
          notifyDone(t(said, { name: competence.name }));
        },
      },
    );
  return (
    <Stack gap="xs">
      <ErrorAlert error={mark.error} />
      {node.sensitive ? (
        <Group gap="sm">
          <SensitiveSign />
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconLockOpen size={14} />}
            loading={mark.isPending}
            onClick={() => become(false)}
          >
            {t('people.sensitive.unmark')}
          </Button>
        </Group>
      ) : asking ? (
        <Stack gap="xs" role="group" aria-label={t('people.sensitive.mark')}>
          <Text size="sm">{t('people.sensitive.about')}</Text>
          <List size="sm">
            <List.Item>
              {t('people.sensitive.kept', { count: data?.competenceMarking?.kept ?? 0 })}
            </List.Item>
            <List.Item>
              {t('people.sensitive.dropped', { count: data?.competenceMarking?.dropped ?? 0 })}
            </List.Item>
            <List.Item>
              {t('people.sensitive.tips', { count: data?.competenceMarking?.tips ?? 0 })}
            </List.Item>
          </List>
          <Group gap="sm">
            <Button
              size="compact-sm"
              color="brick"
              loading={mark.isPending}
              onClick={() => become(true)}
            >
              {t('people.sensitive.markNow')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>
              {t('ui.cancel')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Group>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconLock size={14} />}
            onClick={() => setAsking(true)}
          >
            {t('people.sensitive.mark')} …
          </Button>
        </Group>
      )}
      {node.sensitive && (
        <Text size="sm" c="dimmed">
          {t('people.sensitive.about')}
        </Text>
      )}
    </Stack>
  );
}
