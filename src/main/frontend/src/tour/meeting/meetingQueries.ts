import { graphql } from '../../api/generated';
import { useEveryPage } from '../../api/useEveryPage';

graphql(`
  fragment MeetingRow on PlannedConversation {
    id
    version
    state
    on
    time
    minutes
    place
    channel
    goes
    agreed
    reason
    changedBy
    introduction
    introductionOn
    person { id name title ...TipWords }
    competences { id name }
    corner { id name }
    phase { id name }
    route { id name }
    introducer { id name }
    gentleAdvice { ...GentleNote }
  }
`);

export const GentleAdvice = graphql(`
  query GentleAdvice($network: ID!, $person: ID!, $channel: Channel!, $place: String) {
    network(id: $network) {
      id
      gentleAdvice(person: $person, channel: $channel, place: $place) { ...GentleNote }
    }
  }
`);

export const ConversationPlan = graphql(`
  mutation ConversationPlan($input: ConversationPlanInput!) {
    conversationPlan(input: $input) { plan { id gentleAdvice { gathering } } userErrors { field message code } }
  }
`);

export const ConversationReplan = graphql(`
  mutation ConversationReplan($input: ConversationReplanInput!) {
    conversationReplan(input: $input) { plan { id version } userErrors { field message code } }
  }
`);

export const ConversationCallOff = graphql(`
  mutation ConversationCallOff($input: ConversationCallOffInput!) {
    conversationCallOff(input: $input) { plan { id version } userErrors { field message code } }
  }
`);

export const IntroductionMove = graphql(`
  mutation IntroductionMove($input: IntroductionMoveInput!) {
    introductionMove(input: $input) {
      plan { id version introduction }
      userErrors { field message code }
    }
  }
`);

export const MeetingToEdit = graphql(`
  query MeetingToEdit($network: ID!, $meeting: ID!) {
    network(id: $network) { ...MeetingNetwork }
    corners { id name }
    node(id: $meeting) {
      __typename
      ... on PlannedConversation { ...MeetingRow }
    }
  }
`);

export const MeetingStart = graphql(`
  query MeetingStart($network: ID!, $mentioned: [ID!]!) {
    network(id: $network) { ...MeetingNetwork }
    corners { id name }
    nodes(ids: $mentioned) {
      __typename
      ... on Person { id name }
      ... on Competence { id name }
    }
  }
`);

graphql(`
  fragment MeetingNetwork on Network {
    id
    startedOn
    leader { id name }
    coDriver { id name }
    phases { id name }
    currentPhase { id }
  }
`);

const TourMeetings = graphql(`
  query TourMeetings($network: ID!, $after: String) {
    network(id: $network) {
      id
      plannedConversations(first: 100, after: $after) {
        edges { node { ...MeetingRow } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** All conversations still to be held in a network, earliest first. */
export function useMeetings(network: string) {
  return useEveryPage(TourMeetings, { network }, (answer) => answer.network?.plannedConversations);
}
