import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import { usePages } from '../api/usePages';
import { MoreButton } from '../ui/MoreButton';
import { Panel } from '../ui/Panel';
import { Failure, Loading } from '../ui/states';
import { PersonLink } from './PersonLink';
import classes from './person.module.css';

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
      {people.query.isPending && <Loading lines={4} />}
      {people.query.error && <Failure error={people.query.error} />}
      {people.query.isSuccess && people.totalCount === 0 && (
        <Text c="dimmed">{t('people.organisation.nobody')}</Text>
      )}
      <ul className={classes.list}>
        {people.items.map(({ id, name, title, group }) => (
          <li key={id}>
            <PersonLink person={{ id, name }} fw={600} />
            <Text size="sm" c="dimmed">
              {[title, group].filter(Boolean).join(' · ')}
            </Text>
          </li>
        ))}
      </ul>
      <MoreButton of={people} />
    </Panel>
  );
}
