import { Anchor, Button, Table, Text } from '@mantine/core';
import { IconBuildingCommunity, IconPlus, IconSortAscendingLetters } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../api/generated';
import type { OrganisationsPageQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { addresses } from '../ui/addresses';
import { useFormat } from '../ui/format';
import { ListPanel } from '../ui/ListPanel';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { SearchField } from '../ui/SearchField';
import { Empty } from '../ui/states';
import { pageSize, useAddress } from '../ui/useAddress';
import { OrganisationDialog } from './OrganisationDialog';

const OrganisationList = graphql(`
  query OrganisationsPage($first: Int!, $after: String, $text: String) {
    organisations(first: $first, after: $after, text: $text) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id
          name
          kind
          parent { id name }
          people(first: 1) { totalCount }
        }
      }
    }
  }
`);

/** The list of all organisations. */
function OrganisationsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const address = useAddress();
  const text = address.parameters.get('q');
  const answer = useAnswer(
    OrganisationList,
    { first: pageSize, after: address.after, text },
    { keep: true },
  );
  return (
    <Page
      title={t('people.organisation.plural')}
      lead={t('people.organisation.lead')}
      actions={
        <Button leftSection={<IconPlus size={18} />} onClick={() => setCreating(true)}>
          {t('people.organisation.new')}
        </Button>
      }
    >
      <Panel role="search">
        <SearchField
          label={t('people.organisation.search')}
          value={text ?? ''}
          onChange={(q) => address.set({ q })}
        />
      </Panel>
      <ListPanel
        of={answer}
        list={(found) => found.organisations}
        address={address}
        empty={
          <Empty
            icon={<IconBuildingCommunity size={44} stroke={1.4} />}
            title={t(text ? 'people.organisation.noneFit' : 'people.organisation.none')}
            text={t('people.organisation.noneText')}
          />
        }
      >
        {(organisations) => <OrganisationTable organisations={organisations} />}
      </ListPanel>
      {creating && (
        <OrganisationDialog
          onClose={() => setCreating(false)}
          onSaved={(id) => navigate(addresses.organisation(id))}
        />
      )}
    </Page>
  );
}

type Organisation = OrganisationsPageQuery['organisations']['edges'][number]['node'];

function OrganisationTable({ organisations }: { organisations: Organisation[] }) {
  const { t } = useTranslation();
  const { count } = useFormat();
  return (
    <Table verticalSpacing="sm" highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th aria-sort="ascending">
            {t('people.field.name')} <IconSortAscendingLetters size={16} aria-hidden />
          </Table.Th>
          <Table.Th visibleFrom="sm">{t('people.organisation.parent')}</Table.Th>
          <Table.Th ta="right">{t('people.list.title')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {organisations.map(({ id, name, kind, parent, people }) => (
          <Table.Tr key={id}>
            <Table.Td>
              <Anchor component={Link} to={addresses.organisation(id)} fw={600}>
                {name}
              </Anchor>
              <Text size="sm" c="dimmed">
                {kind}
              </Text>
            </Table.Td>
            <Table.Td visibleFrom="sm">{parent?.name}</Table.Td>
            <Table.Td ta="right">{count(people.totalCount)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

export { OrganisationsPage as Component };
