import { Button } from '@mantine/core';
import { IconArrowsJoin2, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { addresses } from '../ui/addresses';
import { ListPanel } from '../ui/ListPanel';
import { Page } from '../ui/Page';
import { Empty } from '../ui/states';
import { pageSize, useAddress } from '../ui/useAddress';
import { NewPersonDialog } from './NewPersonDialog';
import { PeopleFilters } from './PeopleFilters';
import { PeopleTable } from './PeopleTable';
import { peopleFilter } from './peopleFilter';

const PeoplePageQuery = graphql(`
  query PeoplePage($first: Int!, $after: String, $filter: PersonFilter) {
    people(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id
          name
          kind
          title
          group
          organisation { id name }
          competences { competence { id name } }
        }
      }
    }
  }
`);

/** The list of all people, with search and filters. */
function PeoplePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const address = useAddress();
  const filter = peopleFilter(address.parameters);
  const filtered = Object.keys(filter).length > 0;
  const answer = useAnswer(
    PeoplePageQuery,
    { first: pageSize, after: address.after, filter },
    { keep: true },
  );

  return (
    <Page
      title={t('people.list.title')}
      lead={t('people.list.lead')}
      actions={
        <>
          <Button
            component={Link}
            to={addresses.duplicates}
            variant="default"
            leftSection={<IconArrowsJoin2 size={18} />}
          >
            {t('people.list.duplicates')}
          </Button>
          <Button leftSection={<IconUserPlus size={18} />} onClick={() => setCreating(true)}>
            {t('people.person.new')}
          </Button>
        </>
      }
    >
      <PeopleFilters address={address} />
      <ListPanel
        of={answer}
        list={(found) => found.people}
        address={address}
        empty={
          <Empty
            icon={<IconUsers size={44} stroke={1.4} />}
            title={t(filtered ? 'people.list.noneFit' : 'people.list.none')}
            text={t(filtered ? 'people.list.noneFitText' : 'people.list.noneText')}
          >
            {filtered ? (
              <Button variant="default" component={Link} to={addresses.people}>
                {t('people.list.clear')}
              </Button>
            ) : (
              <Button component={Link} to={addresses.import}>
                {t('people.list.import')}
              </Button>
            )}
          </Empty>
        }
      >
        {(people) => <PeopleTable people={people} />}
      </ListPanel>
      {creating && (
        <NewPersonDialog
          name=""
          onClose={() => setCreating(false)}
          onCreated={(person) => navigate(addresses.person(person.id))}
        />
      )}
    </Page>
  );
}

export { PeoplePage as Component };
