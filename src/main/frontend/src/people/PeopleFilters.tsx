import { Button, Group, NativeSelect, SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { Panel } from '../ui/Panel';
import { SearchField } from '../ui/SearchField';
import type { useAddress } from '../ui/useAddress';
import { CompetencesPicker } from './CompetencePicker';
import type { Named } from './named';
import { OrganisationPicker } from './OrganisationPicker';
import { idsIn } from './peopleFilter';
import { personKinds } from './personDraft';

const FilterNames = graphql(`
  query FilterNames($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Organisation {
        name
      }
      ... on Competence {
        name
      }
    }
  }
`);

/** The address holds ids only; this finds what they are called. */
function useNames(ids: string[]): (id: string) => Named {
  const answer = useAnswer(FilterNames, { ids }, { enabled: ids.length > 0, keep: true });
  return (id) => {
    const found = answer.data?.nodes.find((node) => node?.id === id);
    return { id, name: found && 'name' in found ? found.name : '…' };
  };
}

/** Search, kind, organisation and competences. */
export function PeopleFilters({ address }: { address: ReturnType<typeof useAddress> }) {
  const { t } = useTranslation();
  const { parameters, set } = address;
  const organisation = parameters.get('organisation');
  const competences = idsIn(parameters, 'competences');
  const named = useNames([...(organisation ? [organisation] : []), ...competences]);
  const filtered = ['q', 'kind', 'organisation', 'competences'].some((key) => parameters.has(key));
  return (
    <Panel role="search">
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
          <SearchField
            label={t('people.list.search')}
            value={parameters.get('q') ?? ''}
            onChange={(q) => set({ q })}
          />
          <NativeSelect
            label={t('people.field.kind')}
            value={parameters.get('kind') ?? ''}
            onChange={(event) => set({ kind: event.currentTarget.value })}
            data={[
              { value: '', label: t('people.list.everyKind') },
              ...personKinds.map((kind) => ({ value: kind, label: t(`people.kind.${kind}`) })),
            ]}
          />
          <OrganisationPicker
            label={t('people.field.organisation')}
            placeholder={t('people.list.everyOrganisation')}
            value={organisation ? named(organisation) : null}
            onChange={(chosen) => set({ organisation: chosen?.id ?? null })}
          />
          <CompetencesPicker
            label={t('people.list.competences')}
            placeholder={t('people.list.everyCompetence')}
            value={competences.map(named)}
            onChange={(chosen) =>
              set({
                competences: chosen
                  .slice(0, 20)
                  .map(({ id }) => id)
                  .join(','),
              })
            }
          />
        </SimpleGrid>
        {filtered && (
          <Group justify="space-between" gap="sm">
            {competences.length > 1 ? (
              <SegmentedControl
                aria-label={t('people.list.match')}
                value={parameters.get('match') ?? 'any'}
                onChange={(match) => set({ match: match === 'all' ? 'all' : null })}
                data={[
                  { value: 'any', label: t('people.list.matchAny') },
                  { value: 'all', label: t('people.list.matchAll') },
                ]}
              />
            ) : (
              <span />
            )}
            <Button
              variant="subtle"
              leftSection={<IconFilterOff size={16} />}
              onClick={() =>
                set({ q: null, kind: null, organisation: null, competences: null, match: null })
              }
            >
              {t('people.list.clear')}
            </Button>
          </Group>
        )}
      </Stack>
    </Panel>
  );
}
