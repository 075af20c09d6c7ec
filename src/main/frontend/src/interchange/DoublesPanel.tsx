import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { addresses } from '../ui/addresses';
import { Panel } from '../ui/Panel';

const DoublesAmongNewest = graphql(`
  query DoublesAmongNewest {
    possibleDuplicates(first: 100) {
      duplicates { person { id name } other { id name } }
    }
  }
`);

const shown = 5;

/** Possible doubles among the newest people, each with the way to compare the two. */
export function DoublesPanel() {
  const { t } = useTranslation();
  const { data } = useAnswer(DoublesAmongNewest, {});
  const pairs = data?.possibleDuplicates.duplicates ?? [];
  if (pairs.length === 0) return null;
  return (
    <Panel mt="md" title={t('interchange.doubles.title')}>
      <Text mb="sm">{t('interchange.doubles.text')}</Text>
      <Stack gap="sm">
        {pairs.slice(0, shown).map(({ person, other }) => (
          <Group key={person.id + other.id} justify="space-between">
            <Text>{t('interchange.doubles.pair', { one: person.name, other: other.name })}</Text>
            <Button
              component={Link}
              to={addresses.merge(other.id, person.id)}
              variant="default"
              size="compact-sm"
              aria-label={t('interchange.doubles.comparePair', {
                one: person.name,
                other: other.name,
              })}
            >
              {t('interchange.doubles.compare')}
            </Button>
          </Group>
        ))}
      </Stack>
      <Anchor component={Link} to={addresses.duplicates} mt="md" display="inline-block">
        {t('interchange.doubles.all')}
      </Anchor>
    </Panel>
  );
}
