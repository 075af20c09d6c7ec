import { useQuery } from '@tanstack/react-query';
import { everyPage } from '../../api/everyPage';
import { graphql } from '../../api/generated';
import type { ContactCardFragment } from '../../api/generated/graphql';
import { request } from '../../api/request';
import { answerKey } from '../../api/useAnswer';

graphql(`
  fragment ContactCard on Contact {
    id
    status
    since
    declinedUntil
    movedBy
    person { id name title }
    plan { id on }
    lastVisit { id on outcome }
  }
`);

const Board = graphql(`
  query Board($network: ID!, $after: String) {
    network(id: $network) {
      id
      contacts(first: 100, after: $after) {
        edges { node { ...ContactCard } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** Everybody the network has heard of, by name. */
export function useContacts(network: string) {
  return useQuery({
    queryKey: answerKey(Board, { network }),
    queryFn: () =>
      everyPage<ContactCardFragment>(
        async (after) => (await request(Board, { network, after })).network?.contacts,
      ),
  });
}

/** Whom the ranking suggests; a few are enough for a board. */
export const BoardSuggestions = graphql(`
  query BoardSuggestions($network: ID!) {
    network(id: $network) {
      id
      nextContacts(first: 5) { suggestions { person { id name title } } }
    }
  }
`);

export const ContactMove = graphql(`
  mutation ContactMove($input: ContactMoveInput!) {
    contactMove(input: $input) {
      contact { id status }
      userErrors { field message code }
    }
  }
`);

export const DeclineChange = graphql(`
  mutation DeclineChange($input: DeclineChangeInput!) {
    declineChange(input: $input) {
      contact { id declinedUntil }
      userErrors { field message code }
    }
  }
`);

export const TourTasks = graphql(`
  query TourTasks($network: ID!) {
    network(id: $network) {
      id
      leader { id name }
      coDriver { id name }
      tasks {
        id
        kind
        who
        due
        time
        text
        overdue
        person { id name }
        plan { id person { id name } }
        visit { id }
      }
    }
  }
`);

export const NextStepDone = graphql(`
  mutation NextStepDone($input: NextStepDoneInput!) {
    nextStepDone(input: $input) {
      visit { id }
      userErrors { field message code }
    }
  }
`);

export const MyCalendar = graphql(`
  query MyCalendar {
    me { id calendarFeed { createdAt withNames } }
  }
`);

export const CalendarFeedOpen = graphql(`
  mutation CalendarFeedOpen($withNames: Boolean!) {
    calendarFeedOpen(withNames: $withNames) {
      path
      userErrors { field message code }
    }
  }
`);

export const CalendarFeedClose = graphql(`
  mutation CalendarFeedClose {
    calendarFeedClose { path userErrors { field message code } }
  }
`);
