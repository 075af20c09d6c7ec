import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { IconBinaryTree2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/generated';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../ui/Answer';
import { Panel } from '../../ui/Panel';
import { Empty } from '../../ui/states';
import { ReferralBranches } from './ReferralBranches';
import { ReferralTable } from './ReferralTable';
import { foldable, foldedAtFirst, found, type Place } from './referralTree';

const ReferralTreeQuery = graphql(`
  query ReferralTree($network: ID!) {
    network(id: $network) {
      id
      referralTree(first: 1000) {
        total
        places {
          person { id name title }
          way
          above
          step
          status
          takesPart
          givers { id name }
          below
          joinedBelow
        }
      }
    }
  }
`);

/** Who referred to whom, from the leader outwards, as a tree or as a table. */
export function ReferralTree({ network }: { network: string }) {
  const { t } = useTranslation();
  return (
    <Panel>
      <Answer of={useAnswer(ReferralTreeQuery, { network })}>
        {(answer) => {
          const tree = answer.network?.referralTree;
          return tree?.places.some(({ way }) => way !== 'LEADS' && way !== 'RUNS') ? (
            <Tree places={tree.places} total={tree.total} />
          ) : (
            <Empty
              icon={<IconBinaryTree2 size={48} stroke={1.4} />}
              title={t('tour.empty.referrals')}
              text={t('tour.empty.referralsText')}
            />
          );
        }}
      </Answer>
    </Panel>
  );
}

function Tree({ places, total }: { places: readonly Place[]; total: number }) {
  const { t } = useTranslation();
  const [view, setView] = useState('tree');
  const [search, setSearch] = useState('');
  const [folded, setFolded] = useState(() => foldedAtFirst(places));
  const shown = found(places, search);
  const searching = search.trim() !== '';
  return (
    <Stack>
      <Group align="flex-end" gap="md">
        <SegmentedControl
          value={view}
          onChange={setView}
          aria-label={t('tour.tree.view')}
          data={[
            { value: 'tree', label: t('tour.tree.asTree') },
            { value: 'table', label: t('tour.tree.asTable') },
          ]}
        />
        <TextInput
          label={t('tour.tree.find')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        {view === 'tree' && !searching && (
          <Group gap="xs">
            <Button variant="subtle" size="sm" onClick={() => setFolded(new Set())}>
              {t('tour.tree.unfoldAll')}
            </Button>
            <Button
              variant="subtle"
              size="sm"
              onClick={() => setFolded(new Set(foldable(places.filter(({ step }) => step > 0))))}
            >
              {t('tour.tree.foldAll')}
            </Button>
          </Group>
        )}
      </Group>
      <Text size="sm" c="dimmed" role="status">
        {searching
          ? t('tour.tree.found', { count: shown.length })
          : t('tour.tree.people', { count: total })}
        {total > places.length && ` ${t('tour.tree.cut', { count: places.length })}`}
      </Text>
      {view === 'tree' ? (
        <ReferralBranches
          places={shown}
          folded={searching ? new Set() : folded}
          onFold={setFolded}
        />
      ) : (
        <ReferralTable places={shown} />
      )}
    </Stack>
  );
}
