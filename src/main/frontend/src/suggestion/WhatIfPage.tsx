import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { OfNetwork } from '../network/OfNetwork';
import { addresses } from '../ui/addresses';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { IrreplaceableTable } from './IrreplaceableTable';
import { LossPanel } from './LossPanel';

const Irreplaceable = graphql(`
  query Irreplaceable($network: ID!) {
    network(id: $network) {
      id
      irreplaceable { ...IrreplaceableRow }
      participants(first: 50) { edges { node { id person { id name } } } }
    }
  }
`);

/** Who is irreplaceable, what is lost without them, and who could replace them. */
function WhatIfPage() {
  const { networkId = '' } = useParams();
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const chosen = search.get('person');
  const answer = useAnswer(Irreplaceable, { network: networkId });
  return (
    <Page title={t('suggestion.whatIf.title')} lead={t('suggestion.whatIf.lead')}>
      <Stack gap="lg">
        {chosen && <LossPanel key={chosen} network={networkId} person={chosen} />}
        <OfNetwork of={answer}>
          {(network) => (
            <>
              <Panel title={t('suggestion.whatIf.irreplaceable')}>
                <IrreplaceableTable network={network.id} rows={network.irreplaceable} />
              </Panel>
              <Participants
                network={network.id}
                people={network.participants.edges.map(({ node }) => node.person)}
              />
            </>
          )}
        </OfNetwork>
      </Stack>
    </Page>
  );
}

type ParticipantsProps = { network: string; people: readonly { id: string; name: string }[] };

/** All participants, to choose whom to look at; the table lists only some. */
function Participants({ network, people }: ParticipantsProps) {
  const { t } = useTranslation();
  return (
    <Panel title={t('suggestion.whatIf.participants')}>
      <Text mb="sm">{t('suggestion.whatIf.choose')}</Text>
      <Group component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {people.map(({ id, name }) => (
          <li key={id}>
            <Anchor component={Link} to={addresses.whatIf(network, id)}>
              {name}
            </Anchor>
          </li>
        ))}
      </Group>
    </Panel>
  );
}

export { WhatIfPage as Component };
