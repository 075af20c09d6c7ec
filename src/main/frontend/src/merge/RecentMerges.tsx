import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { PersonLink } from '../people/PersonLink';
import { Panel } from '../ui/Panel';
import { Row } from '../ui/Row';
import { useUndoMerge } from './useUndoMerge';

const Merges = graphql(`
  query Merges {
    merges { id lostName person { id name } }
  }
`);

/** The merges of the last day, each with a button to undo it. */
export function RecentMerges() {
  const { t } = useTranslation();
  const undo = useUndoMerge();
  const { data } = useAnswer(Merges, {});
  if (!data || data.merges.length === 0) return null;
  return (
    <Panel title={t('merge.recent.title')}>
      <Text c="dimmed" size="sm" mb="sm">
        {t('merge.recent.text')}
      </Text>
      <Stack component="ul" m={0} p={0} gap="sm">
        {data.merges.map(({ id, lostName, person }) => (
          <Row
            key={id}
            end={
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => undo(id)}
                aria-label={t('merge.recent.undoOf', { name: person.name })}
              >
                {t('ui.undo')}
              </Button>
            }
          >
            <Text component="span">{t('merge.recent.into', { lost: lostName ?? '' })} </Text>
            <PersonLink person={person} underline="always" />
          </Row>
        ))}
      </Stack>
    </Panel>
  );
}
