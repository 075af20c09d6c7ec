import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../api/generated';
import type { LogStartQuery, VisitLogMutation } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import type { Named } from '../people/named';
import { Answer } from '../ui/Answer';
import { today } from '../ui/format';
import { Page } from '../ui/Page';
import { Empty } from '../ui/states';
import { newVisit, type VisitDraft } from './draft';
import { dropDraft, keptDraft } from './keptDraft';
import { LogDone } from './LogDone';
import { LogForm } from './LogForm';

const LogStart = graphql(`
  query LogStart($network: ID!, $person: ID!) {
    network(id: $network) {
      id
      theme
      startedOn
      phases { id name }
      ...GapNow
    }
    node(id: $person) {
      ... on Person { id name }
    }
  }
`);

export type LogNetwork = NonNullable<LogStartQuery['network']>;

/** Logs a conversation, then shows what it changed. */
function LogPage() {
  const { networkId = '' } = useParams();
  const [search] = useSearchParams();
  const { t } = useTranslation();
  const person = search.get('person');
  const start = useAnswer(LogStart, { network: networkId, person: person ?? '' });
  return (
    <Page title={t('tour.log.title')} narrow>
      <Answer of={start}>
        {({ network, node }) =>
          network ? (
            <Log
              key={person}
              network={network}
              person={person !== null && isNamed(node) ? node : null}
              wanted={person}
            />
          ) : (
            <Empty title={t('network.unknown')} />
          )
        }
      </Answer>
    </Page>
  );
}

/** The address may name anything; only a person has a name here. */
function isNamed(node: object | null | undefined): node is Named {
  return node !== null && node !== undefined && 'name' in node;
}

type LogProps = {
  network: LogNetwork;
  person: Named | null;
  /** The person in the address, under which the draft is kept. */
  wanted: string | null;
};

type Done = { visit: VisitLogMutation['visitLog']; before: LogNetwork['gap'] };

function Log({ network, person, wanted }: LogProps) {
  const fresh = () => newVisit(person, today());
  const [first, setFirst] = useState<VisitDraft>(() => keptDraft(network.id, wanted) ?? fresh());
  const [done, setDone] = useState<Done | null>(null);
  if (done) {
    const again = () => {
      setFirst(newVisit(null, today()));
      setDone(null);
    };
    return <LogDone network={network.id} {...done} onAgain={again} />;
  }
  return (
    <LogForm
      key={first.idempotencyKey}
      network={network}
      wanted={wanted}
      first={first}
      onLogged={(visit) => {
        dropDraft(network.id, wanted);
        setDone({ visit, before: network.gap });
      }}
      onDiscard={() => {
        dropDraft(network.id, wanted);
        setFirst(fresh());
      }}
    />
  );
}

export { LogPage as Component };
