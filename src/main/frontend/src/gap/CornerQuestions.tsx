import { Badge, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapBoardQuery } from '../api/generated/graphql';
import { useChange } from '../api/useChange';
import { CompetencePicker } from '../people/CompetencePicker';
import type { Named } from '../ui/named';
import { Panel } from '../ui/Panel';
import { useNotifyFailure } from '../ui/useNotifyFailure';
import { NeedSet } from './changes';

type Network = NonNullable<GapBoardQuery['network']>;
type Corner = Network['gap']['corners'][number]['corner'];

interface CornerQuestionsProps {
  network: Network;
  /** Called when the leader wants to see the board instead. */
  onDone: () => void;
}

/** The diamond's four questions, each of which takes words that become needs. */
export function CornerQuestions({ network, onDone }: CornerQuestionsProps) {
  const { t } = useTranslation();
  const { corners, needs } = network.gap;
  return (
    <Stack gap="lg">
      <div>
        <Title order={2}>{t('gap.empty.title')}</Title>
        <Text c="dimmed">{t('gap.empty.text')}</Text>
      </div>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        {corners.map(({ corner }) => (
          <Panel key={corner.id} title={corner.name}>
            <Stack gap="sm">
              <Text>{corner.question}</Text>
              <Words needs={needs} corner={corner.id} />
              <QuickNeed network={network.id} corner={corner} />
            </Stack>
          </Panel>
        ))}
      </SimpleGrid>
      <Words needs={needs} corner={undefined} />
      {needs.length > 0 && (
        <Group>
          <Button onClick={onDone}>{t('gap.empty.done')}</Button>
        </Group>
      )}
    </Stack>
  );
}

/** The needs that lie in a corner, or in none. */
function Words({ needs, corner }: { needs: Network['gap']['needs']; corner: string | undefined }) {
  const shown = needs.filter(({ need }) => need.competence.corner?.id === corner);
  return (
    <Group gap="xs">
      {shown.map(({ need }) => (
        <Badge key={need.id} variant="light" tt="none" size="lg">
          {need.competence.name}
        </Badge>
      ))}
    </Group>
  );
}

/** Turns a word into a need of all phases and usual weight; the board tells the rest later. */
export function QuickNeed({ network, corner }: { network: string; corner: Corner }) {
  const { t } = useTranslation();
  const failed = useNotifyFailure();
  const set = useChange(NeedSet);
  const [added, setAdded] = useState(0);
  const add = (competence: Named | null) => {
    if (!competence) return;
    const input = {
      network,
      competence: competence.id,
      phase: null,
      weight: 1,
      wantedHolders: 1,
    };
    set.mutate({ input }, { onSuccess: () => setAdded((count) => count + 1), onError: failed });
  };
  return (
    // A new picker after each word, so that the next one starts empty.
    <CompetencePicker
      key={added}
      creatable
      corner={corner.id}
      label={t('gap.empty.add', { corner: corner.name })}
      value={null}
      onChange={add}
      disabled={set.isPending}
    />
  );
}
