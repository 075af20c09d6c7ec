import { Badge, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/generated';
import type { ReferralStatus } from '../../api/generated/graphql';
import { type Pages, usePages } from '../../api/usePages';
import { PersonLink } from '../../people/PersonLink';
import classes from '../../people/person.module.css';
import { useFormat } from '../../ui/format';
import { MoreButton } from '../../ui/MoreButton';
import type { Named } from '../../ui/named';
import { Panel } from '../../ui/Panel';
import { Failure, Loading } from '../../ui/states';

const ReferralsGiven = graphql(`
  query ReferralsGiven($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Person {
        referralsGiven(first: 10, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges {
            node {
              id
              on
              status
              reason
              competence { id name }
              receiver { id name }
            }
          }
        }
      }
    }
  }
`);

const ReferralsReceived = graphql(`
  query ReferralsReceived($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Person {
        referralsReceived(first: 10, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges {
            node {
              id
              on
              status
              reason
              competence { id name }
              giver { id name }
            }
          }
        }
      }
    }
  }
`);

interface ListedReferral {
  id: string;
  on: string;
  status: ReferralStatus;
  reason?: string | null;
  competence?: Named | null;
  giver?: Named;
  receiver?: Named;
}

/** Whom a person pointed to, and who pointed to the person. */
export function ReferralsPanel({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const given = usePages(ReferralsGiven, { id: personId }, ({ node }) =>
    node?.__typename === 'Person' ? node.referralsGiven : null,
  );
  const received = usePages(ReferralsReceived, { id: personId }, ({ node }) =>
    node?.__typename === 'Person' ? node.referralsReceived : null,
  );
  return (
    <Panel title={t('people.referral.plural')}>
      <Referrals title={t('people.referral.received')} of={received} />
      <Referrals title={t('people.referral.given')} of={given} />
    </Panel>
  );
}

function Referrals({ title, of }: { title: string; of: Pages<ListedReferral> }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  return (
    <>
      <Title order={3} size="sm" c="dimmed" mt="sm">
        {title}
      </Title>
      {of.query.isPending && <Loading lines={2} />}
      {of.query.error && <Failure error={of.query.error} />}
      {of.query.isSuccess && of.totalCount === 0 && (
        <Text c="dimmed">{t('people.referral.none')}</Text>
      )}
      <ul className={classes.list}>
        {of.items.map(({ id, on, status, reason, competence, giver, receiver }) => {
          const other = giver ?? receiver;
          return (
            <li key={id}>
              <Group justify="space-between" gap="xs">
                {other && <PersonLink person={other} fw={600} />}
                <Badge variant="light">{t(`people.status.${status}`)}</Badge>
              </Group>
              <Text size="sm" c="dimmed">
                {[day(on), competence?.name].filter(Boolean).join(' · ')}
              </Text>
              {reason && <Text>»{reason}«</Text>}
            </li>
          );
        })}
      </ul>
      <MoreButton of={of} />
    </>
  );
}
