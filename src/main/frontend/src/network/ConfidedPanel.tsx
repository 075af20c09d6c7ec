import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { useChange } from '../api/useChange';
import { CompetencePicker } from '../people/CompetencePicker';
import { SensitiveSign } from '../people/SensitiveSign';
import { useErrorText } from '../ui/errorText';
import { useFormat } from '../ui/format';
import { IconButton } from '../ui/IconButton';
import type { Named } from '../ui/named';
import { notifyDone } from '../ui/notify';
import { Panel } from '../ui/Panel';
import { Row } from '../ui/Row';
import { RuledList } from '../ui/RuledList';
import { useUndoable } from '../ui/useUndoable';
import { useCurrentNetwork } from './currentNetwork';

const ConfidedQuery = graphql(`
  query Confided($network: ID!, $person: ID!) {
    network(id: $network) {
      id
      confided(person: $person) { toldOn competence { id name } }
    }
  }
`);

const Confide = graphql(`
  mutation Confide($input: ConfideInput!) {
    competenceConfide(input: $input) { person { id } userErrors { field message code } }
  }
`);

const WithdrawConfided = graphql(`
  mutation WithdrawConfided($input: ConfidedWithdrawInput!) {
    confidedWithdraw(input: $input) { person { id } userErrors { field message code } }
  }
`);

/** What a person said of themselves in the current network, and may say. */
export function ConfidedPanel({ personId }: { personId: string }) {
  const { current } = useCurrentNetwork();
  return current ? <Told network={current} person={personId} /> : null;
}

interface ToldProps {
  network: { id: string; theme: string };
  person: string;
}

function Told({ network, person }: ToldProps) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const undoable = useUndoable();
  const { data } = useAnswer(ConfidedQuery, { network: network.id, person });
  const confide = useChange(Confide);
  const withdraw = useChange(WithdrawConfided);
  const confided = data?.network?.confided ?? [];
  const remove = (competence: Named) => {
    const about = { network: network.id, person, competence: competence.id };
    return undoable({
      act: () => withdraw.mutateAsync({ input: about }),
      said: t('people.competence.removed', { name: competence.name }),
      undo: () => confide.mutateAsync({ input: { ...about, ownWords: true } }),
    });
  };
  return (
    <Panel title={t('network.confided.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('network.confided.about', { theme: network.theme })}
      </Text>
      <RuledList>
        {confided.map(({ toldOn, competence }) => (
          <Row
            key={competence.id}
            end={
              <IconButton
                icon={IconX}
                color="gray"
                label={t('ui.picker.remove', { name: competence.name })}
                onClick={() => void remove(competence)}
                loading={withdraw.isPending}
              />
            }
          >
            <Text>
              {competence.name} <SensitiveSign />
            </Text>
            {toldOn && (
              <Text size="sm" c="dimmed">
                {t('network.confided.on', { day: day(toldOn) })}
              </Text>
            )}
          </Row>
        ))}
      </RuledList>
      <Said
        network={network.id}
        person={person}
        held={confided.map(({ competence }) => competence.id)}
      />
    </Panel>
  );
}

function Said({ network, person, held }: { network: string; person: string; held: string[] }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [competence, setCompetence] = useState<Named | null>(null);
  const [ownWords, setOwnWords] = useState(false);
  const confide = useChange(Confide);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!competence) return;
    confide.mutate(
      { input: { network, person, competence: competence.id, ownWords } },
      {
        onSuccess: () => {
          notifyDone(t('people.competence.added', { name: competence.name }));
          setCompetence(null);
          setOwnWords(false);
        },
      },
    );
  };
  return (
    <Stack component="form" onSubmit={submit} mt="md" gap="sm" align="flex-start">
      <CompetencePicker
        label={t('network.confided.add')}
        value={competence}
        onChange={setCompetence}
        exclude={held}
        error={confide.error && errorText(confide.error)}
      />
      <Checkbox
        label={t('network.confided.ownWords')}
        checked={ownWords}
        onChange={(event) => setOwnWords(event.currentTarget.checked)}
      />
      <Button
        type="submit"
        variant="default"
        leftSection={<IconPlus size={16} />}
        disabled={!competence || !ownWords}
        loading={confide.isPending}
      >
        {t('network.confided.save')}
      </Button>
    </Stack>
  );
}
