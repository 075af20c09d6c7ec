import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconUserSearch } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../api/generated';
import type { NextContactsQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { OfNetwork } from '../network/OfNetwork';
import { KindsChips } from '../people/KindsChips';
import { PersonLink } from '../people/PersonLink';
import { kindsIn } from '../people/peopleFilter';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { PlainList } from '../ui/PlainList';
import { Empty } from '../ui/states';
import { AdviceList } from './AdviceList';
import { AheadPanel } from './AheadPanel';
import { SuggestionCard } from './SuggestionCard';

/** One reading for the list, the plan and the forecast, so that they speak of the same moment. */
const NextContacts = graphql(`
  query NextContacts(
    $network: ID!
    $phase: ID
    $competence: ID
    $kinds: [PersonKind!]
    $first: Int!
  ) {
    network(id: $network) {
      id
      phases { id name }
      needs { id competence { id name } }
      leftInPeace { id name }
      plannedConversations(first: 100) { edges { node { person { id } ...SuggestionMeeting } } }
      nextContacts(first: $first, phase: $phase, competence: $competence, kinds: $kinds) {
        suggestions { ...SuggestionCard }
        advice { ...AdviceItem }
        ...Ahead
      }
    }
  }
`);

/** Ten are plenty to choose from; fifty is what the server gives at most. */
const PAGE = 10;
const MOST = 50;

type Network = NonNullable<NextContactsQuery['network']>;

/** Whom to contact next, why, and through whom. */
function NextPage() {
  const { networkId = '' } = useParams();
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [shown, setShown] = useState(PAGE);
  const next = useAnswer(
    NextContacts,
    {
      network: networkId,
      phase: search.get('phase'),
      competence: search.get('competence'),
      kinds: kindsIn(search),
      first: shown,
    },
    { keep: true },
  );
  return (
    <Page title={t('suggestion.title')} lead={t('suggestion.lead')}>
      <OfNetwork of={next}>
        {(network) => (
          <Suggestions
            network={network}
            more={
              network.nextContacts.suggestions.length >= shown && shown < MOST
                ? () => setShown(Math.min(MOST, shown + PAGE))
                : undefined
            }
          />
        )}
      </OfNetwork>
    </Page>
  );
}

type SuggestionsProps = { network: Network; more: (() => void) | undefined };

function Suggestions({ network, more }: SuggestionsProps) {
  const { t } = useTranslation();
  const { suggestions, advice } = network.nextContacts;
  const meetings = new Map(
    network.plannedConversations.edges.map(({ node }) => [node.person.id, node]),
  );
  return (
    <Stack gap="lg">
      <Filters network={network} />
      <AdviceList network={network.id} advice={advice} />
      {network.leftInPeace.length > 0 && (
        <Text>
          {t('suggestion.leftInPeace')}{' '}
          {network.leftInPeace.map(({ id, name }, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}
              <PersonLink person={{ id, name }} underline="always" />
            </Fragment>
          ))}
          .
        </Text>
      )}
      <AheadPanel network={network.id} ahead={network.nextContacts} />
      {suggestions.length > 0 ? (
        <PlainList ordered gap="md">
          {suggestions.map((suggestion) => (
            <SuggestionCard
              key={suggestion.person.id}
              network={network.id}
              suggestion={suggestion}
              meeting={meetings.get(suggestion.person.id)}
            />
          ))}
        </PlainList>
      ) : (
        advice.length === 0 && (
          <Panel>
            <Empty
              icon={<IconUserSearch size={48} stroke={1.4} />}
              title={t('suggestion.empty.title')}
              text={t('suggestion.empty.text')}
            />
          </Panel>
        )
      )}
      {more && (
        <Button variant="default" onClick={more} style={{ alignSelf: 'flex-start' }}>
          {t('ui.showMore')}
        </Button>
      )}
      {suggestions.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('suggestion.decide')}
        </Text>
      )}
    </Stack>
  );
}

function Filters({ network: { phases, needs } }: { network: Network }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const competences = new Map(needs.map(({ competence: { id, name } }) => [id, name]));
  const choose = (name: string, value: string) => {
    const changed = new URLSearchParams(search);
    if (value) changed.set(name, value);
    else changed.delete(name);
    setSearch(changed, { replace: true });
  };
  return (
    <Stack gap="md">
      <Group align="flex-end">
        <NativeSelect
          label={t('gap.phase')}
          value={search.get('phase') ?? ''}
          onChange={(event) => choose('phase', event.currentTarget.value)}
          data={[
            { value: '', label: t('network.allPhases') },
            ...phases.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <NativeSelect
          label={t('suggestion.competence')}
          value={search.get('competence') ?? ''}
          onChange={(event) => choose('competence', event.currentTarget.value)}
          data={[
            { value: '', label: t('suggestion.allNeeds') },
            ...[...competences].map(([value, label]) => ({ value, label })),
          ]}
        />
      </Group>
      <KindsChips
        label={t('suggestion.kinds')}
        chosen={kindsIn(search)}
        onChoose={(kinds) => choose('kinds', kinds.join())}
      />
    </Stack>
  );
}

export { NextPage as Component };
