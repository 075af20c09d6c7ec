import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../api/generated';
import { newKey } from '../api/newKey';
import { useAnswer } from '../api/useAnswer';
import { Refused, useChange } from '../api/useChange';
import { Answer } from '../ui/Answer';
import { addresses } from '../ui/addresses';
import { useErrorText } from '../ui/errorText';
import { today } from '../ui/format';
import type { Named } from '../ui/named';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { NetworkFields } from './NetworkFields';
import { networkInput, newNetwork } from './networkDraft';

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
  const errorText = useErrorText();
  const [draft, setDraft] = useState(() => newNetwork(leader, today()));
  const [clientMutationId] = useState(newKey);
  const [checked, setChecked] = useState(false);
  const creation = useChange(NetworkCreate);
  const refused = creation.error instanceof Refused ? creation.error : undefined;

  const errorFor = (field: string) => {
    if (checked && field === 'theme' && !draft.theme.trim()) return t('network.lacks.theme');
    if (checked && field === 'leader' && !draft.leader) return t('network.lacks.leader');
    return refused?.forField(field);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const input = networkInput(draft);
    if (!input) return;
    creation.mutate(
      { input: { ...input, clientMutationId } },
      {
        onSuccess: ({ networkCreate: { network } }) => {
          if (network) navigate(addresses.gap(network.id));
        },
      },
    );
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <NetworkFields
          draft={draft}
          change={(part) => setDraft({ ...draft, ...part })}
          errorFor={errorFor}
        />
        <Text size="sm" c="dimmed">
          {t('network.create.defaults')}
        </Text>
        {creation.error && (
          <Alert color="brick" role="alert">
            {errorText(creation.error)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={creation.isPending}>
            {t('network.create.action')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

export { NewNetworkPage as Component };
