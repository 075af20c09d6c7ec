import { Alert, Button, Group, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../api/generated';
import type { NetworkSettingsQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { Refused, useChange } from '../api/useChange';
import { Answer } from '../ui/Answer';
import { useErrorText } from '../ui/errorText';
import { notifyDone } from '../ui/notify';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { Empty } from '../ui/states';
import { NetworkUpdate } from './changes';
import { NetworkFields } from './NetworkFields';
import { networkInput } from './networkDraft';
import { PhasesPanel } from './PhasesPanel';

const NetworkSettings = graphql(`
  query NetworkSettings($network: ID!) {
    network(id: $network) {
      id
      version
      theme
      purpose
      kind
      startedOn
      leader { id name }
      coDriver { id name }
      referenceLeader { id name }
      currentPhase { id }
      phases { ...PhaseRow }
    }
  }
`);

type Network = NonNullable<NetworkSettingsQuery['network']>;

/** What the network is, who leads it, and its phases. */
function NetworkSettingsPage() {
  const { networkId = '' } = useParams();
  const { t } = useTranslation();
  const settings = useAnswer(NetworkSettings, { network: networkId });
  return (
    <Page title={t('network.settings.title')} narrow>
      <Answer of={settings}>
        {({ network }) =>
          network ? (
            <Stack gap="lg">
              <Basics key={network.version} network={network} />
              <PhasesPanel network={network} />
            </Stack>
          ) : (
            <Empty title={t('network.unknown')} />
          )
        }
      </Answer>
    </Page>
  );
}

function Basics({ network }: { network: Network }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [draft, setDraft] = useState({
    theme: network.theme,
    purpose: network.purpose ?? '',
    kind: network.kind,
    startedOn: network.startedOn,
    leader: network.leader as Network['leader'] | null,
    coDriver: network.coDriver ?? null,
    referenceLeader: network.referenceLeader ?? null,
  });
  const [checked, setChecked] = useState(false);
  const update = useChange(NetworkUpdate);
  const refused = update.error instanceof Refused ? update.error : undefined;

  const errorFor = (field: string) => {
    if (checked && field === 'theme' && !draft.theme.trim()) return t('network.lacks.theme');
    if (checked && field === 'leader' && !draft.leader) return t('network.lacks.leader');
    return refused?.forField(field);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const fields = networkInput(draft);
    if (!fields) return;
    update.mutate(
      { input: { ...fields, id: network.id, version: network.version } },
      { onSuccess: () => notifyDone(t('ui.saved')) },
    );
  };

  return (
    <Panel title={t('network.settings.basics')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="lg">
          <NetworkFields
            draft={draft}
            change={(part) => setDraft({ ...draft, ...part })}
            errorFor={errorFor}
          />
          {update.error && (
            <Alert color="brick" role="alert">
              {errorText(update.error)}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button type="submit" loading={update.isPending}>
              {t('ui.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}

export { NetworkSettingsPage as Component };
