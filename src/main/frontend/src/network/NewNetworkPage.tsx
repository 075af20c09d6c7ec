import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../api/generated';
import { newKey } from '../api/newKey';
import { useAnswer } from '../api/useAnswer';
import { useChange } from '../api/useChange';
import { Answer } from '../ui/Answer';
import { addresses } from '../ui/addresses';
import { today } from '../ui/format';
import type { Named } from '../ui/named';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { NetworkForm } from './NetworkForm';
import { newNetwork } from './networkDraft';

const MyPerson = graphql(`
  query MyPerson {
    me { id person { id name } }
  }
`);

const NetworkCreate = graphql(`
  mutation NetworkCreate($input: NetworkCreateInput!) {
    networkCreate(input: $input) { network { id theme } userErrors { field message code } }
  }
`);

/** Creates a network; whoever is signed in is its leader unless somebody else is chosen. */
function NewNetworkPage() {
  const { t } = useTranslation();
  const me = useAnswer(MyPerson, {});
  return (
    <Page title={t('network.create.title')} lead={t('network.create.lead')} narrow>
      <Panel>
        <Answer of={me}>{({ me: { person } }) => <Form leader={person ?? null} />}</Answer>
      </Panel>
    </Page>
  );
}

function Form({ leader }: { leader: Named | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(newKey);
  const creation = useChange(NetworkCreate);
  return (
    <NetworkForm
      first={newNetwork(leader, today())}
      of={creation}
      label={t('network.create.action')}
      onSave={(input) =>
        creation.mutate(
          { input: { ...input, idempotencyKey } },
          {
            onSuccess: ({ networkCreate: { network } }) => {
              if (network) navigate(addresses.gap(network.id));
            },
          },
        )
      }
    >
      <Text size="sm" c="dimmed">
        {t('network.create.defaults')}
      </Text>
    </NetworkForm>
  );
}

export { NewNetworkPage as Component };
