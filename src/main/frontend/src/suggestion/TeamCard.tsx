import { Badge, Group, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { TeamFactsFragment } from '../api/generated/graphql';
import { PersonLink } from '../people/PersonLink';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import { PlainList } from '../ui/PlainList';

graphql(`
  fragment TeamFacts on Team {
    people { id name title }
    toWin { id }
    coveredShare
    missing { id competence { id name } }
    closeness
    chance
    score
    bound
    provenBest
  }
`);

type TeamCardProps = { number: number; team: TeamFactsFragment };

/** One team: its members, coverage and closeness, and whether it is proven best. */
export function TeamCard({ number, team }: TeamCardProps) {
  const { t } = useTranslation();
  const toWin = new Set(team.toWin.map(({ id }) => id));
  return (
    <Panel title={t('suggestion.teams.team', { number })}>
      <Stack gap="md">
        <PlainList gap={6}>
          {team.people.map(({ id, name, title }) => (
            <li key={id}>
              <Group gap="xs">
                <PersonLink person={{ id, name }} fw={600} />
                {toWin.has(id) && (
                  <Badge variant="outline" tt="none">
                    {t('suggestion.teams.toWin')}
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
        <Facts team={team} />
        <Proof number={number} team={team} />
      </Stack>
    </Panel>
  );
}

function Facts({ team }: Pick<TeamCardProps, 'team'>) {
  const { t } = useTranslation();
  const { share } = useFormat();
  const missing = [...new Set(team.missing.map(({ competence }) => competence.name))];
  return (
    <List spacing={2}>
      <List.Item>
        {missing.length === 0
          ? t('suggestion.teams.covered')
          : t('suggestion.teams.covers', { share: share(team.coveredShare) })}
      </List.Item>
      {missing.length > 0 && (
        <List.Item>{t('suggestion.teams.missing', { needs: missing.join(', ') })}</List.Item>
      )}
      <List.Item>{t('suggestion.teams.closeness', { share: share(team.closeness) })}</List.Item>
      <List.Item>
        {team.toWin.length === 0
          ? t('suggestion.teams.allIn')
          : t('suggestion.teams.chance', { share: share(team.chance) })}
      </List.Item>
    </List>
  );
}

function Proof({ number, team }: TeamCardProps) {
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
          ? t('suggestion.teams.proven')
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
