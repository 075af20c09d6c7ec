import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { PeopleToTickQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { useChange } from '../api/useChange';
import { useErrorText } from '../ui/errorText';
import { notifyDone } from '../ui/notify';
import { Panel } from '../ui/Panel';
import { PlainList } from '../ui/PlainList';
import { SearchField } from '../ui/SearchField';

const WhomYouKnowQuery = graphql(`
  query WhomYouKnow($network: ID!) {
    me {
      id
      person { id ties(first: 100) { totalCount edges { node { other { id } } } } }
    }
    network(id: $network) {
      id
      leader { id }
      coDriver { id }
      gap { needs { missingHolders need { competence { id sensitive } } } }
    }
    people(first: 1) { totalCount }
  }
`);

const PeopleToTick = graphql(`
  query PeopleToTick($missing: PersonFilter!, $wanted: PersonFilter!, $any: Boolean!) {
    holders: people(first: 50, filter: $missing) @include(if: $any) { ...Tickable }
    everybody: people(first: 50, filter: $wanted) { ...Tickable }
  }
  fragment Tickable on PersonConnection {
    totalCount
    edges {
      node { id name title organisation { id name } competences { competence { id name } } }
    }
  }
`);

const RecordTies = graphql(`
  mutation RecordTies($input: TiesRecordInput!) {
    tiesRecord(input: $input) { person { id } userErrors { field message code } }
  }
`);

/** The most competences that one question about people may name. */
const MOST = 20;

/**
 * Lets whoever runs a network tick the people she knows, so that there is a first tie to go along.
 * Those who hold what is missing come first.
 */
export function WhomYouKnow({ network }: { network: string }) {
  const { t } = useTranslation();
  const { data } = useAnswer(WhomYouKnowQuery, { network });
  const me = data?.me.person;
  const runs = [data?.network?.leader, data?.network?.coDriver];
  if (!me || !data.network || !runs.some((one) => one?.id === me.id)) return null;
  const others = data.people.totalCount - 1;
  if (others < 1) return null;
  const known = new Set([me.id, ...me.ties.edges.map(({ node }) => node.other.id)]);
  const missing = data.network.gap.needs
    .filter(({ missingHolders, need }) => missingHolders > 0 && !need.competence.sensitive)
    .map(({ need }) => need.competence.id);
  return (
    <Panel title={t('suggestion.know.title')} className="screen-only">
      <Text mb="md">
        {t(known.size > 1 ? 'suggestion.know.more' : 'suggestion.know.lead', { count: others })}
      </Text>
      <Ticks me={me.id} known={known} missing={[...new Set(missing)].slice(0, MOST)} />
    </Panel>
  );
}

type TicksProps = { me: string; known: ReadonlySet<string>; missing: string[] };

function Ticks({ me, known, missing }: TicksProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [text, setText] = useState('');
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const save = useChange(RecordTies, (_, { input }) => {
    notifyDone(t('suggestion.know.saved', { count: input.to.length }));
    setTicked([]);
    // The list of suggestions takes this panel's place, and the button that has the focus with it.
    document.querySelector<HTMLElement>('h1')?.focus();
  });
  const { data } = useAnswer(
    PeopleToTick,
    { missing: { competences: missing }, wanted: text ? { text } : {}, any: missing.length > 0 },
    { keep: true },
  );
  const unknown = (all: Tickable | undefined) =>
    (all?.edges ?? []).map(({ node }) => node).filter(({ id }) => !known.has(id));
  const holders = text ? [] : unknown(data?.holders);
  const first = new Set(holders.map(({ id }) => id));
  const everybody = unknown(data?.everybody).filter(({ id }) => !first.has(id));
  const beyond = (data?.everybody.totalCount ?? 0) - (data?.everybody.edges.length ?? 0);
  const submit = () => save.mutate({ input: { from: me, to: [...ticked] } });
  return (
    <Stack gap="md">
      <SearchField label={t('suggestion.know.search')} value={text} onChange={setText} />
      <Checkbox.Group
        value={[...ticked]}
        onChange={setTicked}
        error={save.error && errorText(save.error)}
      >
        <Stack gap="md">
          {holders.length > 0 && <Choices title={t('suggestion.know.holders')} people={holders} />}
          {everybody.length > 0 && (
            <Choices
              title={holders.length > 0 ? t('suggestion.know.others') : undefined}
              people={everybody}
            />
          )}
        </Stack>
      </Checkbox.Group>
      {data && holders.length + everybody.length === 0 && (
        <Text c="dimmed">{t('suggestion.know.nobody')}</Text>
      )}
      {beyond > 0 && (
        <Text size="sm" c="dimmed">
          {t('suggestion.know.beyond', { count: beyond })}
        </Text>
      )}
      <Group>
        <Button onClick={submit} disabled={ticked.length === 0} loading={save.isPending}>
          {ticked.length === 0
            ? t('suggestion.know.none')
            : t('suggestion.know.save', { count: ticked.length })}
        </Button>
      </Group>
    </Stack>
  );
}

type Tickable = PeopleToTickQuery['everybody'];

interface ChoicesProps {
  title: string | undefined;
  people: readonly Tickable['edges'][number]['node'][];
}

function Choices({ title, people }: ChoicesProps) {
  return (
    <Stack gap="xs">
      {title && (
        <Title order={3} size="h4">
          {title}
        </Title>
      )}
      <PlainList gap="xs">
        {people.map(({ id, name, title: job, organisation, competences }) => (
          <li key={id}>
            <Checkbox
              value={id}
              label={name}
              description={[
                job,
                organisation?.name,
                competences.map(({ competence }) => competence.name).join(', '),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          </li>
        ))}
      </PlainList>
    </Stack>
  );
}
