import { graphql } from '../../api/generated';

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
      workshops { id title signUps { id } }
    }
  }
`);

export const NextStepDone = graphql(`
  mutation NextStepDone($input: NextStepDoneInput!) {
    nextStepDone(input: $input) { visit { id } userErrors { field message code } }
  }
`);

export const MyCalendar = graphql(`
  query MyCalendar {
    me { id calendarFeed { createdAt withNames } }
  }
`);

export const CalendarFeedOpen = graphql(`
  mutation CalendarFeedOpen($withNames: Boolean!) {
    calendarFeedOpen(withNames: $withNames) { path userErrors { field message code } }
  }
`);

export const CalendarFeedClose = graphql(`
  mutation CalendarFeedClose {
    calendarFeedClose { path userErrors { field message code } }
  }
`);
