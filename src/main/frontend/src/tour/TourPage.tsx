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
import { addresses } from '../ui/addresses';
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
    }
  }
`);

/** The tour so far: conversations, referrals, and who led to whom. */
function TourPage() {
  const { networkId = '' } = useParams();
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const tour = useAnswer(Tour, { network: networkId });
  const tab = search.get('tab') ?? 'visits';
  return (
    <Page
      title={t('tour.title')}
      lead={t('tour.lead')}
      actions={
        <>
          <Button
            component={Link}
            to={addresses.texts(networkId)}
            variant="subtle"
            leftSection={<IconQuote size={18} />}
          >
            {t('tour.texts.action')}
          </Button>
          <Button
            component={Link}
            to={addresses.newMeeting(networkId)}
            variant="default"
            leftSection={<IconCalendarPlus size={18} />}
          >
            {t('tour.meeting.action')}
          </Button>
          <Button
            component={Link}
            to={addresses.log(networkId)}
            leftSection={<IconPlus size={18} />}
          >
            {t('tour.logVisit')}
          </Button>
        </>
      }
    >
      <OfNetwork of={tour}>
        {(network) => (
          <Tabs
            value={tab}
            onChange={(chosen) => setSearch(chosen ? { tab: chosen } : {}, { replace: true })}
            keepMounted={false}
          >
            <Tabs.List mb="lg">
              <Tabs.Tab value="board" leftSection={<IconLayoutKanban size={18} aria-hidden />}>
                {t('tour.tab.board')}
              </Tabs.Tab>
              <Tabs.Tab value="tasks" leftSection={<IconChecklist size={18} aria-hidden />}>
                {t('tour.tab.tasks')}
              </Tabs.Tab>
              <Tabs.Tab value="visits" leftSection={<IconMessages size={18} aria-hidden />}>
                {t('tour.tab.visits', { count: network.visits.totalCount })}
              </Tabs.Tab>
              <Tabs.Tab value="planned" leftSection={<IconCalendar size={18} aria-hidden />}>
                {t('tour.tab.planned', { count: network.plannedConversations.totalCount })}
              </Tabs.Tab>
              <Tabs.Tab
                value="referrals"
                leftSection={<IconArrowForwardUp size={18} aria-hidden />}
              >
                {t('tour.tab.referrals', { count: network.referrals.totalCount })}
              </Tabs.Tab>
              <Tabs.Tab value="tree" leftSection={<IconBinaryTree2 size={18} aria-hidden />}>
                {t('tour.tab.tree')}
              </Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="board">
              <BoardView network={network.id} />
            </Tabs.Panel>
            <Tabs.Panel value="tasks">
              <TaskList network={network.id} />
            </Tabs.Panel>
            <Tabs.Panel value="visits">
              <VisitTimeline network={network.id} />
            </Tabs.Panel>
            <Tabs.Panel value="planned">
              <MeetingList network={network.id} />
            </Tabs.Panel>
            <Tabs.Panel value="referrals">
              <ReferralList network={network.id} />
            </Tabs.Panel>
            <Tabs.Panel value="tree">
              <ReferralTree network={network.id} />
            </Tabs.Panel>
          </Tabs>
        )}
      </OfNetwork>
    </Page>
  );
}

export { TourPage as Component };
