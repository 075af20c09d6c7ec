import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import { usePages } from '../api/usePages';
import { PagedList } from '../ui/PagedList';
import { Panel } from '../ui/Panel';
import { PersonLink } from './PersonLink';

const OrganisationPeopleQuery = graphql(`
  query OrganisationPeople($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Organisation {
        people(first: 25, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges { node { id name title group } }
        }
      }
    }
  }
`);

/** Who works for an organisation. */
export function OrganisationPeople({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation();
  const people = usePages(OrganisationPeopleQuery, { id: organisationId }, ({ node }) =>
    node?.__typename === 'Organisation' ? node.people : null,
  );
  return (
    <Panel title={t('people.organisation.people', { total: people.totalCount })}>
      <PagedList of={people} none={t('people.organisation.nobody')} lines={4}>
        {({ id, name, title, group }) => (
          <li key={id}>
            <PersonLink person={{ id, name }} fw={600} />
            <Text size="sm" c="dimmed">
              {[title, group].filter(Boolean).join(' · ')}
            </Text>
          </li>
        )}
      </PagedList>
    </Panel>
  );
}
