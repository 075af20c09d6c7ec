import { Button, SimpleGrid, Stack } from '@mantine/core';
import {
  IconArrowsJoin2,
  IconCalendarPlus,
  IconId,
  IconMessagePlus,
  IconPencil,
  IconUserOff,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { CarePanel } from '../care/CarePanel';
import { DuplicateNotice } from '../merge/DuplicateNotice';
import { ConfidedPanel } from '../network/ConfidedPanel';
import { useCurrentNetwork } from '../network/currentNetwork';
import { CompetencesPanel } from '../people/CompetencesPanel';
import { EditPersonDialog } from '../people/EditPersonDialog';
import { PersonFacts } from '../people/PersonFacts';
import { TiesPanel } from '../people/TiesPanel';
import { IntroductionsPanel } from '../suggestion/IntroductionsPanel';
import { ReferralsPanel } from '../tour/referral/ReferralsPanel';
import { ConversationsPanel } from '../tour/visit/ConversationsPanel';
import { SignUpsPanel } from '../tour/workshop/SignUpsPanel';
import { Answer } from '../ui/Answer';
import { addresses } from '../ui/addresses';
import { Page } from '../ui/Page';
import { Empty } from '../ui/states';

const PersonPageQuery = graphql(`
  query PersonPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Person {
        ...PersonRecord
        source
        informedOn
        competences {
          level
          source
          competence { id name corner { id name } }
        }
      }
    }
  }
`);

/** All that is known of one person. */
function PersonPage() {
  const { t } = useTranslation();
  const { personId = '' } = useParams();
  const [editing, setEditing] = useState(false);
  const answer = useAnswer(PersonPageQuery, { id: personId });
  const person = answer.data?.node?.__typename === 'Person' ? answer.data.node : undefined;
  const subtitle = [person?.title, person?.organisation?.name].filter(Boolean).join(' · ');

  return (
    <Page
      title={person?.name ?? t('people.person.title')}
      lead={subtitle}
      back={{ to: addresses.people, label: t('people.person.back') }}
      actions={person && <PersonActions personId={person.id} onEdit={() => setEditing(true)} />}
    >
      <Answer of={answer}>
        {() =>
          person ? (
            <Stack>
              <DuplicateNotice personId={person.id} />
              <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
                <Stack>
                  <PersonFacts person={person} />
                  <CompetencesPanel person={person} />
                  <ConfidedPanel personId={person.id} />
                  <SignUpsPanel personId={person.id} />
                </Stack>
                <Stack>
                  <ConversationsPanel personId={person.id} />
                  <CarePanel personId={person.id} />
                  <ReferralsPanel personId={person.id} />
                </Stack>
              </SimpleGrid>
              <IntroductionsPanel key={person.id} person={person} />
              <TiesPanel personId={person.id} personName={person.name} />
              {editing && <EditPersonDialog person={person} onClose={() => setEditing(false)} />}
            </Stack>
          ) : (
            <Empty
              icon={<IconUserOff size={44} stroke={1.4} />}
              title={t('people.person.missing')}
              text={t('people.person.missingText')}
            >
              <Button component={Link} to={addresses.people}>
                {t('people.person.back')}
              </Button>
            </Empty>
          )
        }
      </Answer>
    </Page>
  );
}

interface PersonActionsProps {
  personId: string;
  onEdit: () => void;
}

/** What can be done with a person; a conversation always belongs to a network. */
function PersonActions({ personId, onEdit }: PersonActionsProps) {
  const { t } = useTranslation();
  const { current } = useCurrentNetwork();
  return (
    <>
      <Button variant="default" leftSection={<IconPencil size={18} />} onClick={onEdit}>
        {t('ui.edit')}
      </Button>
      <Button
        component={Link}
        variant="default"
        to={addresses.merge(personId)}
        leftSection={<IconArrowsJoin2 size={18} />}
      >
        {t('people.person.merge')}
      </Button>
      {current && (
        <>
          <Button
            component={Link}
            variant="default"
            to={addresses.card(current.id, personId)}
            leftSection={<IconId size={18} />}
          >
            {t('people.person.card')}
          </Button>
          <Button
            component={Link}
            variant="default"
            to={addresses.newMeeting(current.id, { person: personId })}
            leftSection={<IconCalendarPlus size={18} />}
          >
            {t('people.person.plan')}
          </Button>
          <Button
            component={Link}
            to={addresses.log(current.id, { person: personId })}
            leftSection={<IconMessagePlus size={18} />}
          >
            {t('people.person.log')}
          </Button>
        </>
      )}
    </>
  );
}

export { PersonPage as Component };
