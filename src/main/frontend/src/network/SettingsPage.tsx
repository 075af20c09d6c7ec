import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../api/generated';
import type { NetworkSettingsQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { useChange } from '../api/useChange';
import { notifyDone } from '../ui/notify';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { NetworkUpdate } from './changes';
import { NetworkForm } from './NetworkForm';
import { OfNetwork } from './OfNetwork';
import { PhasesPanel } from './PhasesPanel';

const NetworkSettings = graphql(`
  query NetworkSettings($network: ID!) {
    network(id: $network) {
      id
      version
      theme
      purpose
      shortPurpose
      expectedTime
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
      <OfNetwork of={settings}>
        {(network) => (
          <Stack gap="lg">
            <Basics key={network.version} network={network} />
            <PhasesPanel network={network} />
          </Stack>
        )}
      </OfNetwork>
    </Page>
  );
}

function Basics({ network }: { network: Network }) {
  const { t } = useTranslation();
  const update = useChange(NetworkUpdate, () => notifyDone(t('ui.saved')));
  const { id, version, purpose, shortPurpose, expectedTime, coDriver, referenceLeader } = network;
  return (
    <Panel title={t('network.settings.basics')}>
      <NetworkForm
        first={{
          ...network,
          purpose: purpose ?? '',
          shortPurpose: shortPurpose ?? '',
          expectedTime: expectedTime ?? '',
          coDriver: coDriver ?? null,
          referenceLeader: referenceLeader ?? null,
        }}
        of={update}
        onSave={(input) => update.mutate({ input: { ...input, id, version } })}
      />
    </Panel>
  );
}

export { NetworkSettingsPage as Component };
