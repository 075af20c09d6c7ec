import { Badge, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/generated';
import type { ListedReferralFragment } from '../../api/generated/graphql';
import { type Pages, usePages } from '../../api/usePages';
import { PersonLink } from '../../people/PersonLink';
import { useFormat } from '../../ui/format';
import { PagedList } from '../../ui/PagedList';
import { Panel } from '../../ui/Panel';

graphql(`
  fragment ListedReferral on Referral {
    id
    on
    status
    reason
    competence { id name }
    giver { id name }
    receiver { id name }
  }
`);

const ReferralsGiven = graphql(`
  query ReferralsGiven($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Person {
        referralsGiven(first: 10, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges { node { ...ListedReferral } }
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
          edges { node { ...ListedReferral } }
        }
      }
    }
  }
`);

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
    <Panel title={t('tour.ofPerson.referrals')}>
      <Referrals title={t('tour.ofPerson.received')} of={received} other="giver" />
      <Referrals title={t('tour.ofPerson.given')} of={given} other="receiver" />
    </Panel>
  );
}

interface ReferralsProps {
  title: string;
  of: Pages<ListedReferralFragment>;
  /** The other person of a referral, as seen from the page's person. */
  other: 'giver' | 'receiver';
}

function Referrals({ title, of, other }: ReferralsProps) {
  const { t } = useTranslation();
  const { day } = useFormat();
  return (
    <>
      <Title order={3} size="sm" c="dimmed" mt="sm">
        {title}
      </Title>
      <PagedList of={of} none={t('tour.ofPerson.noReferrals')} lines={2}>
        {(referral) => (
          <li key={referral.id}>
            <Group justify="space-between" gap="xs">
              <PersonLink person={referral[other]} fw={600} />
              <Badge variant="light">{t(`tour.status.${referral.status}`)}</Badge>
            </Group>
            <Text size="sm" c="dimmed">
              {[day(referral.on), referral.competence?.name].filter(Boolean).join(' · ')}
            </Text>
            {referral.reason && <Text>»{referral.reason}«</Text>}
          </li>
        )}
      </PagedList>
    </>
  );
}
