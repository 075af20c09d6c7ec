import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../api/generated';
import type { PossibleDuplicatesQuery } from '../api/generated/graphql';
import { request } from '../api/request';
import { answerKey } from '../api/useAnswer';
import { Answer } from '../ui/Answer';
import { addresses } from '../ui/addresses';
import { useFormat } from '../ui/format';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { Empty } from '../ui/states';
import { Clues } from './Clues';
import { RecentMerges } from './RecentMerges';

const PossibleDuplicates = graphql(`
  query PossibleDuplicates($after: String) {
    possibleDuplicates(first: 100, after: $after) {
      looked
      endCursor
      duplicates {
        likely
        person { id name title source organisation { id name } }
        other { id name title source organisation { id name } }
        clues { code text speaksFor }
      }
    }
  }
`);

type Duplicate = PossibleDuplicatesQuery['possibleDuplicates']['duplicates'][number];

/** Records that may be of one person, found a hundred people at a time. */
function DuplicatesPage() {
  const { t } = useTranslation();
  const { count } = useFormat();
  const looks = useInfiniteQuery({
    queryKey: answerKey(PossibleDuplicates, {}),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => request(PossibleDuplicates, { after: pageParam }),
    getNextPageParam: (last) => last.possibleDuplicates.endCursor,
  });
  return (
    <Page
      title={t('merge.find.title')}
      lead={t('merge.find.lead')}
      back={{ to: addresses.people, label: t('people.person.back') }}
    >
      <Stack>
        <RecentMerges />
        <Panel>
          <Answer of={looks}>
            {({ pages }) => {
              const found = pages.flatMap(
                ({ possibleDuplicates }) => possibleDuplicates.duplicates,
              );
              const looked = pages.reduce((sum, page) => sum + page.possibleDuplicates.looked, 0);
              return (
                <Stack>
                  {found.length > 0 ? (
                    <Stack component="ul" m={0} p={0} gap="lg" aria-label={t('merge.find.list')}>
                      {found.map((duplicate) => (
                        <Pair
                          key={duplicate.person.id + duplicate.other.id}
                          duplicate={duplicate}
                        />
                      ))}
                    </Stack>
                  ) : (
                    <Empty
                      icon={<IconUsersGroup size={44} stroke={1.4} />}
                      title={t('merge.find.none')}
                    />
                  )}
                  <Group justify="space-between">
                    <Text c="dimmed" size="sm" role="status">
                      {t('merge.find.looked', { count: looked, shown: count(looked) })}
                    </Text>
                    {looks.hasNextPage && (
                      <Button
                        variant="default"
                        loading={looks.isFetchingNextPage}
                        onClick={() => void looks.fetchNextPage()}
                      >
                        {t('merge.find.further')}
                      </Button>
                    )}
                  </Group>
                </Stack>
              );
            }}
          </Answer>
        </Panel>
      </Stack>
    </Page>
  );
}

function Pair({ duplicate: { person, other, clues, likely } }: { duplicate: Duplicate }) {
  const { t } = useTranslation();
  return (
    <Group component="li" justify="space-between" align="flex-start" style={{ listStyle: 'none' }}>
      <Stack gap={4} flex="1 1 18rem">
        <Group gap="xs">
          <Text fw={600}>
            {t('merge.find.pair', { one: described(person), other: described(other) })}
          </Text>
          {likely && (
            <Badge variant="light" color="ochre">
              {t('merge.find.likely')}
            </Badge>
          )}
        </Group>
        <Clues clues={clues} />
      </Stack>
      <Button
        component={Link}
        to={addresses.merge(other.id, person.id)}
        variant="default"
        aria-label={t('merge.find.comparePair', { one: person.name, other: other.name })}
      >
        {t('merge.find.compare')}
      </Button>
    </Group>
  );
}

function described({ name, title, organisation }: Duplicate['person']): string {
  const where = [title, organisation?.name].filter(Boolean).join(', ');
  return where ? `${name} (${where})` : name;
}

export { DuplicatesPage as Component };
