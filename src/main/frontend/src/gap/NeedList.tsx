import { Anchor, Group, Paper, Stack, Text } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../api/generated';
import type { NeedRowFragment } from '../api/generated/graphql';
import { PersonLink } from '../people/PersonLink';
import { SensitiveSign } from '../people/SensitiveSign';
import { addresses } from '../ui/addresses';
import { IconButton } from '../ui/IconButton';
import { PlainList } from '../ui/PlainList';
import { Empty } from '../ui/states';
import { CoverageBadge } from './CoverageBadge';
import type { EditedNeed } from './NeedForm';
import { PhaseSquares } from './PhaseSquares';
import { useNeedRemoval } from './useNeedRemoval';
import { wordFor } from './weight';

graphql(`
  fragment NeedRow on NeedGap {
    coverage
    missingHolders
    holders { id name }
    phases { over holders coverage phase { id name number } }
    need {
      id
      weight
      wantedHolders
      phase { id name }
      competence { id name sensitive corner { id key name } }
    }
  }
`);

/** Those whose view a network lacks more often than that of employees. */
const OUTSIDERS = ['CITIZEN', 'COMPANY', 'ASSOCIATION'] as const;

type NeedListProps = {
  network: string;
  rows: readonly NeedRowFragment[];
  onEdit: (need: EditedNeed) => void;
};

/** Every need with its state and those who hold it; what is missing comes first. */
export function NeedList({ network, rows, onEdit }: NeedListProps) {
  const { t } = useTranslation();
  const remove = useNeedRemoval(network);
  if (rows.length === 0) return <Empty title={t('gap.noneHere')} />;
  return (
    <PlainList gap="sm" aria-label={t('gap.needs')}>
      {rows.map((row) => (
        <Paper key={row.need.id} component="li" withBorder p="md" bg="var(--rundtur-card)">
          <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
            <NeedText network={network} row={row} />
            <Group gap={4} wrap="nowrap">
              <IconButton
                icon={IconPencil}
                label={t('gap.editNeed', { competence: row.need.competence.name })}
                onClick={() => onEdit(row.need)}
              />
              <IconButton
                icon={IconTrash}
                color="brick"
                label={t('gap.removeNeed', { competence: row.need.competence.name })}
                onClick={() => remove(row.need)}
              />
            </Group>
          </Group>
        </Paper>
      ))}
    </PlainList>
  );
}

function NeedText({ network, row }: { network: string; row: NeedRowFragment }) {
  const { coverage, holders, phases, missingHolders, need } = row;
  const { t } = useTranslation();
  const about = [
    need.competence.corner?.name ?? t('gap.noCorner'),
    need.phase?.name ?? t('network.allPhases'),
    t('gap.weighs', {
      weight: t(`gap.weight.${wordFor(need.weight)}`),
    }),
  ];
  return (
    <Stack gap={6}>
      <Group gap="xs">
        <CoverageBadge coverage={coverage} />
        <Text fw={600}>{need.competence.name}</Text>
        {need.competence.sensitive && <SensitiveSign />}
      </Group>
      <Text size="sm" c="dimmed">
        {about.join(' · ')}
      </Text>
      <Text size="sm" component="div">
        {t(phases.length > 1 ? 'gap.foundWhereLeast' : 'gap.found', {
          found: need.wantedHolders - missingHolders,
          wanted: need.wantedHolders,
        })}
        {holders.length > 0 && `. ${t('gap.coveredBy')} `}
        {holders.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <PersonLink person={{ id, name }} inherit underline="always" />
          </span>
        ))}
      </Text>
      <PhaseSquares row={row} />
      {coverage !== 'COVERED' && (
        <Group gap="md">
          <Anchor
            component={Link}
            size="sm"
            underline="always"
            to={addresses.next(network, { competence: need.competence.id })}
          >
            {t('gap.askWhom')}
          </Anchor>
          {need.competence.corner?.key === 'perspectives' && (
            <Anchor
              component={Link}
              size="sm"
              underline="always"
              to={addresses.next(network, { competence: need.competence.id, kinds: OUTSIDERS })}
            >
              {t('gap.askOutsiders')}
            </Anchor>
          )}
          {!need.competence.sensitive && (
            <Anchor
              component={Link}
              size="sm"
              underline="always"
              to={addresses.peopleHolding(need.competence.id)}
            >
              {t('gap.whoElse')}
            </Anchor>
          )}
        </Group>
      )}
    </Stack>
  );
}
