import { NativeSelect, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/useChange';
import { IconButton } from '../ui/IconButton';
import type { Named } from '../ui/named';
import { Panel } from '../ui/Panel';
import { Row } from '../ui/Row';
import { RuledList } from '../ui/RuledList';
import { useNotifyFailure } from '../ui/useNotifyFailure';
import { useUndoable } from '../ui/useUndoable';
import { AddCompetence } from './AddCompetence';
import { HoldCompetence, ReleaseCompetence } from './competenceChanges';
import { useLevels } from './levels';

interface Held {
  level?: number | null;
  source?: string | null;
  competence: Named & { corner?: Named | null };
}

interface CompetencesPanelProps {
  person: { id: string; competences: Held[] };
}

/** What a person can bring, by corner of the diamond. */
export function CompetencesPanel({ person }: CompetencesPanelProps) {
  const { t } = useTranslation();
  const corners = new Map<string, Held[]>();
  for (const held of person.competences) {
    const corner = held.competence.corner?.name ?? t('people.competence.noCorner');
    corners.set(corner, [...(corners.get(corner) ?? []), held]);
  }
  return (
    <Panel title={t('people.competence.plural')}>
      {person.competences.length === 0 && (
        <Text c="dimmed" mb="md">
          {t('people.competence.none')}
        </Text>
      )}
      {[...corners].map(([corner, helds]) => (
        <div key={corner}>
          <Title order={3} size="sm" c="dimmed" mt="sm">
            {corner}
          </Title>
          <RuledList>
            {helds.map((held) => (
              <HeldRow key={held.competence.id} person={person.id} held={held} />
            ))}
          </RuledList>
        </div>
      ))}
      <AddCompetence
        person={person.id}
        held={person.competences.map(({ competence }) => competence.id)}
      />
    </Panel>
  );
}

function HeldRow({ person, held }: { person: string; held: Held }) {
  const { t } = useTranslation();
  const levels = useLevels();
  const failed = useNotifyFailure();
  const undoable = useUndoable();
  const hold = useChange(HoldCompetence);
  const release = useChange(ReleaseCompetence);
  const { competence, level, source } = held;
  const holdAt = (newLevel: number | null) =>
    hold.mutateAsync({ input: { person, competence: competence.id, level: newLevel, source } });
  const remove = () =>
    undoable({
      act: () => release.mutateAsync({ input: { person, competence: competence.id } }),
      said: t('people.competence.removed', { name: competence.name }),
      undo: () => holdAt(level ?? null),
    });
  return (
    <Row
      end={
        <>
          <NativeSelect
            size="sm"
            w={{ base: '7.5rem', xs: '9.5rem' }}
            aria-label={t('people.competence.levelOf', { name: competence.name })}
            value={level ? String(level) : ''}
            onChange={(event) => {
              void holdAt(Number(event.currentTarget.value) || null).catch(failed);
            }}
            data={levels}
            disabled={hold.isPending}
          />
          <IconButton
            icon={IconX}
            color="gray"
            label={t('ui.picker.remove', { name: competence.name })}
            onClick={() => void remove()}
            loading={release.isPending}
          />
        </>
      }
    >
      <Text>{competence.name}</Text>
      {source && (
        <Text size="sm" c="dimmed">
          {t('people.source', { source })}
        </Text>
      )}
    </Row>
  );
}
