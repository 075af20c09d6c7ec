import { Button, Collapse, Group, NativeSelect, SegmentedControl, SimpleGrid } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconFilter, IconFilterOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../ui/Panel';
import { phone } from '../ui/phone';
import { SearchField } from '../ui/SearchField';
import type { useAddress } from '../ui/useAddress';
import { CompetencesPicker } from './CompetencePicker';
import { OrganisationPicker } from './OrganisationPicker';
import { idsIn } from './peopleFilter';
import { personKinds } from './personDraft';
import { useNames } from './useNames';

type Address = ReturnType<typeof useAddress>;

const keys = ['q', 'kind', 'organisation', 'competences', 'match'] as const;
const nothing = Object.fromEntries(keys.map((key) => [key, null]));

/** Search, kind, organisation and competences; on a phone all but the search are folded away. */
export function PeopleFilters({ address }: { address: Address }) {
  const { t } = useTranslation();
  const { parameters, set } = address;
  const small = useMediaQuery(phone) ?? false;
  const [unfolded, { toggle }] = useDisclosure(false);
  const used = keys.filter((key) => key !== 'match' && parameters.has(key));
  const folded = used.filter((key) => key !== 'q').length;
  const several = idsIn(parameters, 'competences').length > 1;
  return (
    <Panel role="search">
      <SimpleGrid cols={{ base: 1, sm: 2, md: 4 }}>
        <SearchField
          label={t('people.list.search')}
          placeholder={t('people.list.searchIn')}
          value={parameters.get('q') ?? ''}
          onChange={(q) => set({ q })}
        />
        {!small && <Filters address={address} />}
      </SimpleGrid>
      {small && (
        <Collapse expanded={unfolded}>
          <SimpleGrid cols={1} mt="sm">
            <Filters address={address} />
          </SimpleGrid>
        </Collapse>
      )}
      {(small || used.length > 0) && (
        <Group justify="space-between" gap="sm" mt="sm">
          {small && (
            <Button
              variant="default"
              leftSection={<IconFilter size={16} />}
              aria-expanded={unfolded}
              onClick={toggle}
            >
              {folded > 0
                ? t('people.list.filtersUsed', { used: folded })
                : t('people.list.filters')}
            </Button>
          )}
          {several && (
            <SegmentedControl
              aria-label={t('people.list.match')}
              value={parameters.get('match') ?? 'any'}
              onChange={(match) => set({ match: match === 'all' ? 'all' : null })}
              data={[
                { value: 'any', label: t('people.list.matchAny') },
                { value: 'all', label: t('people.list.matchAll') },
              ]}
            />
          )}
          {used.length > 0 && (
            <Button
              ml="auto"
              variant="subtle"
              leftSection={<IconFilterOff size={16} />}
              onClick={() => set(nothing)}
            >
              {t('people.list.clear')}
            </Button>
          )}
        </Group>
      )}
    </Panel>
  );
}

function Filters({ address: { parameters, set } }: { address: Address }) {
  const { t } = useTranslation();
  const organisation = parameters.get('organisation');
  const competences = idsIn(parameters, 'competences');
  const named = useNames([...(organisation ? [organisation] : []), ...competences]);
  return (
    <>
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
    </>
  );
}
