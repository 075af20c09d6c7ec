import { Badge, Group, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { TeamFactsFragment } from '../api/generated/graphql';
import { PersonLink } from '../people/PersonLink';
import { useFormat } from '../ui/format';
import type { Named } from '../ui/named';
import { Panel } from '../ui/Panel';
import { PlainList } from '../ui/PlainList';
import { PlanTeam } from './PlanTeam';
import { TeamMixture } from './TeamMixture';

graphql(`
  fragment TeamFacts on Team {
    people {
      id name title kind
      organisation { id name }
      competences { competence { id corner { id name } } }
    }
    toWin { id }
    leaves { id name }
    conversations { ...TeamConversationFacts }
    coveredShare
    missing { id competence { id name } }
    coveredShareWithOngoing
    addedByOngoing { id competence { id name } }
    closeness
    chance
    score
    bound
    provenBest
  }
`);

type TeamCardProps = {
  number: number;
  team: TeamFactsFragment;
  network: { id: string; leader: Named; coDriver?: Named | null };
  corners: readonly Named[];
  /** Ids of those in the core today. */
  core: ReadonlySet<string>;
  /** Ids of those with whom a conversation is planned. */
  planned: ReadonlySet<string>;
};

/** One team: its members, coverage, mixture and closeness, and the conversations it takes. */
export function TeamCard({ number, team, network, corners, core, planned }: TeamCardProps) {
  const { t } = useTranslation();
  return (
    <Panel title={t('suggestion.teams.team', { number })}>
      <Stack gap="md">
        <Members team={team} core={core} />
        <Facts team={team} />
        <TeamMixture people={team.people} corners={corners} />
        <Proof number={number} team={team} />
        <PlanTeam network={network} conversations={team.conversations} planned={planned} />
      </Stack>
    </Panel>
  );
}

function Members({ team, core }: Pick<TeamCardProps, 'team' | 'core'>) {
  const { t } = useTranslation();
  const toWin = new Set(team.toWin.map(({ id }) => id));
  return (
    <PlainList gap={6}>
      {team.people.map(({ id, name, title }) => (
        <li key={id}>
          <Group gap="xs">
            <PersonLink person={{ id, name }} fw={600} />
            {!core.has(id) && (
              <Badge variant="outline" tt="none">
                {t(toWin.has(id) ? 'suggestion.teams.toWin' : 'suggestion.teams.ongoing')}
              </Badge>
            )}
          </Group>
          {title && (
            <Text size="sm" c="dimmed">
              {title}
            </Text>
          )}
        </li>
      ))}
    </PlainList>
  );
}

function Facts({ team }: Pick<TeamCardProps, 'team'>) {
  const { t } = useTranslation();
  const { share } = useFormat();
  const { missing, leaves } = team;
  return (
    <List spacing={2}>
      {leaves.length > 0 && (
        <List.Item>
          <Text span fw={600}>
            {t('suggestion.teams.leaves', { names: leaves.map(({ name }) => name).join(', ') })}
          </Text>
        </List.Item>
      )}
      <List.Item>
        {missing.length === 0
          ? t('suggestion.teams.covered')
          : t('suggestion.teams.covers', { share: share(team.coveredShare) })}
      </List.Item>
      {missing.length > 0 && (
        <>
          <List.Item>{t('suggestion.teams.missing', { needs: namesOf(missing) })}</List.Item>
          <List.Item>
            <OngoingAdd team={team} />
          </List.Item>
        </>
      )}
      <List.Item>
        {t('suggestion.teams.closeness', { tenths: Math.round(team.closeness * 10) })}
      </List.Item>
      <List.Item>
        {team.toWin.length === 0
          ? t('suggestion.teams.allIn')
          : t('suggestion.teams.chance', { share: share(team.chance) })}
      </List.Item>
    </List>
  );
}

/** What those who take part outside the core bring on top. */
function OngoingAdd({ team }: Pick<TeamCardProps, 'team'>) {
  const { t } = useTranslation();
  const { share } = useFormat();
  const { coveredShare, coveredShareWithOngoing, addedByOngoing } = team;
  if (addedByOngoing.length > 0) {
    return t('suggestion.teams.added', {
      needs: namesOf(addedByOngoing),
      share: share(coveredShareWithOngoing),
    });
  }
  return coveredShareWithOngoing > coveredShare
    ? t('suggestion.teams.withOngoing', { share: share(coveredShareWithOngoing) })
    : t('suggestion.teams.addsNothing');
}

/** The names of what is needed, each once. */
export function namesOf(needs: TeamFactsFragment['missing']): string {
  return [...new Set(needs.map(({ competence }) => competence.name))].join(', ');
}

function Proof({ number, team }: Pick<TeamCardProps, 'number' | 'team'>) {
  const { t } = useTranslation();
  const { share } = useFormat();
  const better = share(team.score > 0 ? team.bound / team.score - 1 : 1);
  return (
    <Stack gap={4} align="flex-start">
      <Badge
        color={team.provenBest ? 'moss' : 'ochre'}
        variant="light"
        tt="none"
        size="lg"
        h="auto"
        styles={{ label: { whiteSpace: 'normal' } }}
      >
        {team.provenBest
          ? t(number === 1 ? 'suggestion.teams.proven' : 'suggestion.teams.provenNext')
          : t('suggestion.teams.bound', { share: better })}
      </Badge>
      <Text size="sm" c="dimmed">
        {team.provenBest
          ? t(number === 1 ? 'suggestion.teams.provenText' : 'suggestion.teams.provenOther', {
              size: team.people.length,
            })
          : t('suggestion.teams.boundText', { share: better })}
      </Text>
    </Stack>
  );
}
