import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/useAnswer';
import { OfNetwork } from '../../network/OfNetwork';
import { Answer } from '../../ui/Answer';
import { addresses } from '../../ui/addresses';
import type { Named } from '../../ui/named';
import { Page } from '../../ui/Page';
import { Empty } from '../../ui/states';
import { EditMeeting, NewMeeting } from './MeetingForm';
import { newMeeting, wayThrough } from './meetingDraft';
import { MeetingStart, MeetingToEdit } from './meetingQueries';

/** Plans a conversation, from a suggestion or from nothing, or changes one that is planned. */
function MeetingPage() {
  const { networkId = '', meetingId } = useParams();
  const { t } = useTranslation();
  return (
    <Page
      title={t(meetingId ? 'tour.meeting.change' : 'tour.meeting.title')}
      lead={t('tour.meeting.lead')}
      narrow
      back={{ to: addresses.tour(networkId, 'planned'), label: t('tour.back') }}
    >
      <Stack gap="lg">
        {meetingId ? (
          <Known key={meetingId} network={networkId} meeting={meetingId} />
        ) : (
          <Fresh network={networkId} />
        )}
      </Stack>
    </Page>
  );
}

function Known({ network, meeting }: { network: string; meeting: string }) {
  const { t } = useTranslation();
  const answer = useAnswer(MeetingToEdit, { network, meeting });
  return (
    <Answer of={answer}>
      {(found) =>
        found.network && found.node?.__typename === 'PlannedConversation' ? (
          <EditMeeting network={found.network} corners={found.corners} meeting={found.node} />
        ) : (
          <Empty title={t('tour.meeting.unknown')} text={t('tour.meeting.unknownText')} />
        )
      }
    </Answer>
  );
}

function ids(search: URLSearchParams, name: string): string[] {
  return search.get(name)?.split(',').filter(Boolean) ?? [];
}

/** `?person=…&about=…&reason=…&route=…`: whom, the competences they are wanted for, why, and the whole way. */
function Fresh({ network }: { network: string }) {
  const [search] = useSearchParams();
  const person = search.get('person') ?? '';
  const [about, route] = [ids(search, 'about'), ids(search, 'route')];
  const mentioned = [...new Set([person, ...about, ...route])].filter(Boolean);
  const answer = useAnswer(MeetingStart, { network, mentioned });
  return (
    <OfNetwork of={answer}>
      {(network, found) => {
        const known = new Map<string, Named>(
          found.nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node]] : [])),
        );
        const named = (wanted: string[]) => wanted.flatMap((id) => known.get(id) ?? []);
        const now = network.currentPhase.id;
        return (
          <NewMeeting
            key={mentioned.join()}
            network={network}
            corners={found.corners}
            person={known.get(person) ?? null}
            first={newMeeting({
              competences: named(about),
              reason: search.get('reason') ?? '',
              phase: network.phases.find(({ id }) => id === now) ?? null,
              ...wayThrough(named(route), [network.leader, network.coDriver]),
            })}
          />
        );
      }}
    </OfNetwork>
  );
}

export { MeetingPage as Component };
