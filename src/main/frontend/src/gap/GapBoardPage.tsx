import { Alert, Anchor, Button, Group, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconDiamond, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { graphql } from '../api/generated';
import type { GapBoardQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { OfNetwork } from '../network/OfNetwork';
import { addresses } from '../ui/addresses';
import { useFormat } from '../ui/format';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { CornerQuestions, QuickNeed } from './CornerQuestions';
import { CornerTable } from './CornerTable';
import { Diamond } from './Diamond';
import classes from './GapBoardPage.module.css';
import { type EditedNeed, NeedForm } from './NeedForm';
import { NeedList } from './NeedList';

const GapBoard = graphql(`
  query GapBoard($network: ID!, $phase: ID) {
    network(id: $network) {
      id
      theme
      phases { id name number }
      gap(phase: $phase) {
        coveredShare
        corners { corner { id name question standard } coverage coveredShare needs }
        needs { ...NeedRow }
      }
    }
  }
`);

type BoardNetwork = NonNullable<GapBoardQuery['network']>;

/** What the network needs against what its participants bring. */
function GapBoardPage() {
  const { networkId = '' } = useParams();
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const phase = search.get('phase');
  const board = useAnswer(GapBoard, { network: networkId, phase }, { keep: true });
  const [edited, setEdited] = useState<EditedNeed | null>(null);
  const [boardWanted, setBoardWanted] = useState(false);
  const edit = (need: EditedNeed) => {
    setBoardWanted(true);
    setEdited(need);
  };
  return (
    <Page
      title={t('gap.title')}
      lead={t('gap.lead')}
      actions={
        <Button leftSection={<IconPlus size={18} />} onClick={() => edit({})}>
          {t('gap.addNeed')}
        </Button>
      }
    >
      <OfNetwork of={board}>
        {(network) => (
          <>
            <PhaseSwitch
              phases={network.phases}
              chosen={phase}
              onChoose={(id) => setSearch(id ? { phase: id } : {}, { replace: true })}
            />
            <Board
              network={network}
              phase={phase}
              wanted={boardWanted}
              onWanted={() => setBoardWanted(true)}
              onEdit={edit}
            />
            {edited && (
              <NeedForm
                network={network}
                need={edited}
                phase={phase}
                onClose={() => setEdited(null)}
              />
            )}
          </>
        )}
      </OfNetwork>
    </Page>
  );
}

type PhaseSwitchProps = {
  phases: BoardNetwork['phases'];
  chosen: string | null;
  onChoose: (phase: string | null) => void;
};

function PhaseSwitch({ phases, chosen, onChoose }: PhaseSwitchProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t('gap.phase')}
      description={t('gap.phaseHint')}
      maw="22rem"
      mb="lg"
      value={chosen ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value || null)}
      data={[
        { value: '', label: t('network.allPhases') },
        ...phases.map(({ id, name, number }) => ({
          value: id,
          label: number === null ? name : `${number}. ${name}`,
        })),
      ]}
    />
  );
}

type BoardProps = {
  network: BoardNetwork;
  phase: string | null;
  /** Whether the leader has asked for the board rather than the questions. */
  wanted: boolean;
  onWanted: () => void;
  onEdit: (need: EditedNeed) => void;
};

function Board({ network, phase, wanted, onWanted, onEdit }: BoardProps) {
  const { t } = useTranslation();
  const { share } = useFormat();
  const [corner, setCorner] = useState<string | null>(null);
  // The questions stay while the first needs come in.
  const [startedEmpty] = useState(network.gap.needs.length === 0 && phase === null);
  const { corners, needs, coveredShare } = network.gap;
  const shown = corner === null ? needs : needs.filter((row) => cornerOf(row) === corner);
  const shownCorner = corners.find((entry) => entry.corner.id === corner)?.corner;

  if (startedEmpty && !wanted) return <CornerQuestions network={network} onDone={onWanted} />;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
      <Panel title={t('gap.diamond')} className={classes.beside ?? ''}>
        <Diamond
          corners={corners.map(({ corner: { id, name }, ...rest }) => ({ id, name, ...rest }))}
          chosen={corner}
          onChoose={setCorner}
        />
        <Text ta="center" mt="md" fw={600}>
          {t('gap.coveredShare', { share: share(coveredShare) })}
        </Text>
        <CornerTable corners={corners} needs={needs} />
        {corners.some((entry) => entry.corner.standard) && (
          <Text size="sm" c="dimmed" mt="md">
            {t('gap.ownDefaults')}{' '}
            <Anchor component={Link} to={addresses.settings} inherit underline="always">
              {t('gap.changeCorners')}
            </Anchor>
          </Text>
        )}
      </Panel>
      <Stack gap="md">
        {shownCorner && (
          <Alert
            color="fjord"
            title={shownCorner.question ?? undefined}
            icon={<IconDiamond size={18} />}
          >
            <QuickNeed network={network.id} corner={shownCorner} />
            <Group justify="space-between" mt="sm">
              <Text size="sm">{t('gap.oneCorner')}</Text>
              <Button variant="default" size="compact-sm" onClick={() => setCorner(null)}>
                {t('gap.allCorners')}
              </Button>
            </Group>
          </Alert>
        )}
        <NeedList network={network.id} rows={shown} onEdit={onEdit} />
      </Stack>
    </SimpleGrid>
  );
}

function cornerOf({ need }: BoardNetwork['gap']['needs'][number]): string | undefined {
  return need.competence.corner?.id;
}

export { GapBoardPage as Component };
