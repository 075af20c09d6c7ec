import {
  Alert,
  Badge,
  Button,
  Group,
  NativeSelect,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconCalendarExclamation } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { PhaseRowFragment } from '../api/generated/graphql';
import { fieldErrors, useChange } from '../api/useChange';
import { FormFoot } from '../ui/FormFoot';
import { useFormat } from '../ui/format';
import { notifyDone } from '../ui/notify';
import { Panel } from '../ui/Panel';
import { PlainList } from '../ui/PlainList';
import { useNotifyFailure } from '../ui/useNotifyFailure';
import { NetworkUpdate, PhaseUpdate } from './changes';
import { crossing } from './crossing';
import { missingNumbers } from './missingNumbers';

graphql(`
  fragment PhaseRow on Phase {
    id
    number
    name
    nameDa
    nameEn
    starts
    ends
  }
`);

type PhasesPanelProps = {
  network: {
    id: string;
    version: number;
    currentPhase: { id: string };
    phases: readonly PhaseRowFragment[];
  };
};

/** The phases with their dates, and which of them the network is in. */
export function PhasesPanel({ network }: PhasesPanelProps) {
  const { t } = useTranslation();
  const [edited, setEdited] = useState<string | null>(null);
  const missing = missingNumbers(network.phases);
  return (
    <Panel title={t('network.phases.title')}>
      <Stack>
        <Text c="dimmed">
          {t('network.phases.ours')}
          {missing.length > 0 && ` ${t('network.phases.left', { numbers: missing.join(', ') })}`}
        </Text>
        <CurrentPhase network={network} />
        <Crossings phases={network.phases} />
        <PlainList ordered gap={0}>
          {network.phases.map((phase) => (
            <li key={phase.id} style={{ borderTop: '1px solid var(--rundtur-line)' }}>
              {edited === phase.id ? (
                <PhaseForm phase={phase} onClose={() => setEdited(null)} />
              ) : (
                <PhaseLine
                  phase={phase}
                  current={phase.id === network.currentPhase.id}
                  onEdit={() => setEdited(phase.id)}
                />
              )}
            </li>
          ))}
        </PlainList>
      </Stack>
    </Panel>
  );
}

/** Phases may overlap; that it is so is said, in case it was a slip. */
function Crossings({ phases }: Pick<PhasesPanelProps['network'], 'phases'>) {
  const { t } = useTranslation();
  const pairs = crossing(phases);
  if (pairs.length === 0) return null;
  return (
    <Alert color="ochre" icon={<IconCalendarExclamation size={20} />}>
      {pairs.map((pair) => (
        <Text key={pair.later}>{t('network.phases.cross', pair)}</Text>
      ))}
    </Alert>
  );
}

function CurrentPhase({ network }: PhasesPanelProps) {
  const { t } = useTranslation();
  const failed = useNotifyFailure();
  const update = useChange(NetworkUpdate);
  const choose = (currentPhase: string) =>
    update.mutate(
      { input: { id: network.id, version: network.version, currentPhase } },
      { onSuccess: () => notifyDone(t('ui.saved')), onError: failed },
    );
  return (
    <NativeSelect
      label={t('network.phases.current')}
      maw="24rem"
      value={network.currentPhase.id}
      disabled={update.isPending}
      onChange={(event) => choose(event.currentTarget.value)}
      data={network.phases.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

type PhaseLineProps = { phase: PhaseRowFragment; current: boolean; onEdit: () => void };

function PhaseLine({ phase, current, onEdit }: PhaseLineProps) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const { number, name, starts, ends } = phase;
  const dates =
    starts || ends
      ? `${starts ? day(starts) : ''} – ${ends ? day(ends) : ''}`
      : t('network.phases.noDates');
  return (
    <Group justify="space-between" py="sm">
      <Stack gap={2}>
        <Group gap="xs">
          <Text fw={600}>{number === null ? name : `${number}. ${name}`}</Text>
          {current && (
            <Badge variant="light" tt="none">
              {t('network.phases.now')}
            </Badge>
          )}
        </Group>
        <Text size="sm" c="dimmed">
          {dates}
        </Text>
      </Stack>
      <Button
        variant="default"
        size="sm"
        onClick={onEdit}
        aria-label={t('network.phases.edit', { name })}
      >
        {t('ui.edit')}
      </Button>
    </Group>
  );
}

function PhaseForm({ phase, onClose }: { phase: PhaseRowFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState({
    nameDa: phase.nameDa,
    nameEn: phase.nameEn,
    starts: phase.starts ?? '',
    ends: phase.ends ?? '',
  });
  const update = useChange(PhaseUpdate);
  const errorFor = fieldErrors(update.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { nameDa, nameEn, starts, ends } = draft;
    const input = { id: phase.id, nameDa, nameEn, starts: starts || null, ends: ends || null };
    update.mutate({ input }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack py="md">
        <Title order={3}>{t('network.phases.edit', { name: phase.name })}</Title>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {(['nameDa', 'nameEn', 'starts', 'ends'] as const).map((field) => (
            <TextInput
              key={field}
              type={field.startsWith('name') ? 'text' : 'date'}
              label={t(`network.phases.field.${field}`)}
              value={draft[field]}
              onChange={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
              error={errorFor(field)}
            />
          ))}
        </SimpleGrid>
        <FormFoot of={update}>
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
        </FormFoot>
      </Stack>
    </form>
  );
}
