import { Button, Tabs } from '@mantine/core';
import {
  IconArrowForwardUp,
  IconBinaryTree2,
  IconCalendar,
  IconCalendarPlus,
  IconChecklist,
  IconLayoutKanban,
  IconMessages,
  IconPlus,
  IconQuote,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { OfNetwork } from '../network/OfNetwork';
import { addresses, type TourTab } from '../ui/addresses';
import { Page } from '../ui/Page';
import { BoardView } from './board/BoardView';
import { MeetingList } from './meeting/MeetingList';
import { ReferralList } from './referral/ReferralList';
import { TaskList } from './task/TaskList';
import { ReferralTree } from './tree/ReferralTree';
import { VisitTimeline } from './visit/VisitTimeline';

const Tour = graphql(`
  query Tour($network: ID!) {
    network(id: $network) {
      id
      visits(first: 1) { totalCount }
      referrals(first: 1) { totalCount }
      plannedConversations(first: 1) { totalCount }
      tasks { id }
      workshops { id signUps { id } }
    }
  }
`);

const tabs = {
  board: { icon: IconLayoutKanban, Content: BoardView },
  tasks: { icon: IconChecklist, Content: TaskList },
  visits: { icon: IconMessages, Content: VisitTimeline },
  planned: { icon: IconCalendar, Content: MeetingList },
  referrals: { icon: IconArrowForwardUp, Content: ReferralList },
  tree: { icon: IconBinaryTree2, Content: ReferralTree },
} as const satisfies Record<TourTab, object>;

const tabNames = Object.keys(tabs) as TourTab[];

/** The tour so far: conversations, referrals, and who led to whom. */
function TourPage() {
  const { networkId = '' } = useParams();
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const tour = useAnswer(Tour, { network: networkId });
  return (
    <Page title={t('tour.title')} lead={t('tour.lead')} actions={<Actions network={networkId} />}>
      <OfNetwork of={tour}>
        {({ id, visits, referrals, plannedConversations, tasks, workshops }) => {
          const counts: Partial<Record<TourTab, number>> = {
            tasks: tasks.length + workshops.filter(({ signUps }) => signUps.length > 0).length,
            visits: visits.totalCount,
            planned: plannedConversations.totalCount,
            referrals: referrals.totalCount,
          };
          return (
            <Tabs
              value={search.get('tab') ?? 'visits'}
              onChange={(chosen) => setSearch(chosen ? { tab: chosen } : {}, { replace: true })}
              keepMounted={false}
            >
              <Tabs.List mb="lg">
                {tabNames.map((name) => {
                  const Icon = tabs[name].icon;
                  return (
                    <Tabs.Tab key={name} value={name} leftSection={<Icon size={18} aria-hidden />}>
                      {t(`tour.tab.${name}`, { count: counts[name] })}
                    </Tabs.Tab>
                  );
                })}
              </Tabs.List>
              {tabNames.map((name) => {
                const { Content } = tabs[name];
                return (
                  <Tabs.Panel key={name} value={name}>
                    <Content network={id} />
                  </Tabs.Panel>
                );
              })}
            </Tabs>
          );
        }}
      </OfNetwork>
    </Page>
  );
}

function Actions({ network }: { network: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Button
        component={Link}
        to={addresses.texts(network)}
        variant="subtle"
        leftSection={<IconQuote size={18} />}
      >
        {t('wording.action')}
      </Button>
      <Button
        component={Link}
        to={addresses.newMeeting(network)}
        variant="default"
        leftSection={<IconCalendarPlus size={18} />}
      >
        {t('tour.meeting.action')}
      </Button>
      <Button component={Link} to={addresses.log(network)} leftSection={<IconPlus size={18} />}>
        {t('tour.logVisit')}
      </Button>
    </>
  );
}

export { TourPage as Component };
