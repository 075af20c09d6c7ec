import { Anchor, Button, Text } from '@mantine/core';
import { IconBuildingOff, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { Answer } from '../ui/Answer';
import { addresses } from '../ui/addresses';
import { Page } from '../ui/Page';
import { Empty } from '../ui/states';
import { OrganisationDialog } from './OrganisationDialog';
import { OrganisationPeople } from './OrganisationPeople';

const OrganisationPageQuery = graphql(`
  query OrganisationPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Organisation { ...OrganisationRecord }
    }
  }
`);

/** One organisation and the people in it. */
function OrganisationPage() {
  const { t } = useTranslation();
  const { organisationId = '' } = useParams();
  const [editing, setEditing] = useState(false);
  const answer = useAnswer(OrganisationPageQuery, { id: organisationId });
  const node = answer.data?.node;
  const organisation = node?.__typename === 'Organisation' ? node : undefined;
  return (
    <Page
      title={organisation?.name ?? t('people.organisation.title')}
      lead={
        <>
          {organisation?.kind}
          {organisation?.parent && (
            <Text component="div">
              {t('people.organisation.partOf')}{' '}
              <Anchor component={Link} to={addresses.organisation(organisation.parent.id)}>
                {organisation.parent.name}
              </Anchor>
            </Text>
          )}
        </>
      }
      back={{ to: addresses.organisations, label: t('people.organisation.back') }}
      actions={
        organisation && (
          <Button
            variant="default"
            leftSection={<IconPencil size={18} />}
            onClick={() => setEditing(true)}
          >
            {t('ui.edit')}
          </Button>
        )
      }
    >
      <Answer of={answer}>
        {() =>
          organisation ? (
            <OrganisationPeople organisationId={organisation.id} />
          ) : (
            <Empty
              icon={<IconBuildingOff size={44} stroke={1.4} />}
              title={t('people.organisation.missing')}
            />
          )
        }
      </Answer>
      {editing && organisation && (
        <OrganisationDialog
          organisation={organisation}
          onClose={() => setEditing(false)}
          onSaved={() => setEditing(false)}
        />
      )}
    </Page>
  );
}

export { OrganisationPage as Component };
