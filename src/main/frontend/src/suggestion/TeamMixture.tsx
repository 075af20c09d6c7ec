import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TeamFactsFragment } from '../api/generated/graphql';
import type { Named } from '../ui/named';
import { mixture } from './mixture';

type TeamMixtureProps = { people: TeamFactsFragment['people']; corners: readonly Named[] };

/** How many-sided a team is: organisations, corners of the diamond, kinds of people. */
export function TeamMixture({ people, corners: all }: TeamMixtureProps) {
  const { t } = useTranslation();
  const { organisations, corners, lacking, kinds } = mixture(people, all);
  return (
    <div>
      <Text fw={600}>{t('suggestion.teams.mixture')}</Text>
      <List spacing={2}>
        <List.Item>
          {t('suggestion.teams.kinds', {
            kinds: kinds
              .map(({ kind, count }) => `${t(`people.kind.${kind}`)} (${count})`)
              .join(', '),
          })}
        </List.Item>
        {organisations.length > 0 && (
          <List.Item>
            {t('suggestion.teams.organisations', {
              count: organisations.length,
              names: organisations.join(', '),
            })}
          </List.Item>
        )}
        <List.Item>
          {lacking.length === 0
            ? t('suggestion.teams.cornersAll')
            : corners.length === 0
              ? t('suggestion.teams.cornersNone')
              : t('suggestion.teams.corners', {
                  names: corners.join(', '),
                  lacking: lacking.join(', '),
                })}
        </List.Item>
      </List>
    </div>
  );
}
