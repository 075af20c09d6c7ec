import { graphql } from '../../api/generated';
import { useEveryPage } from '../../api/useEveryPage';

graphql(`
  fragment PlanRow on PlannedConversation {
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
    person { id name title }
    competences { id name }
    corner { id name }
    phase { id name }
    route { id name }
    introducer { id name }
  }
`);

export const ConversationPlan = graphql(`
  mutation ConversationPlan($input: ConversationPlanInput!) {
    conversationPlan(input: $input) {
      plan { id }
      userErrors { field message code }
    }
  }
`);

export const ConversationReplan = graphql(`
  mutation ConversationReplan($input: ConversationReplanInput!) {
    conversationReplan(input: $input) {
      plan { id version }
      userErrors { field message code }
    }
  }
`);

export const ConversationCallOff = graphql(`
  mutation ConversationCallOff($input: ConversationCallOffInput!) {
    conversationCallOff(input: $input) {
      plan { id version }
      userErrors { field message code }
    }
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

export const PlanToEdit = graphql(`
  query PlanToEdit($network: ID!, $plan: ID!) {
    network(id: $network) { ...PlanNetwork }
    corners { id name }
    node(id: $plan) {
      __typename
      ... on PlannedConversation { ...PlanRow }
    }
  }
`);

export const PlanStart = graphql(`
  query PlanStart($network: ID!, $mentioned: [ID!]!) {
    network(id: $network) { ...PlanNetwork }
    corners { id name }
    nodes(ids: $mentioned) {
      __typename
      ... on Person { id name }
      ... on Competence { id name }
    }
  }
`);

graphql(`
  fragment PlanNetwork on Network {
    id
    startedOn
    leader { id name }
    coDriver { id name }
    phases { id name }
    currentPhase { id }
  }
`);

const TourPlans = graphql(`
  query TourPlans($network: ID!, $after: String) {
    network(id: $network) {
      id
      plannedConversations(first: 100, after: $after) {
        edges { node { ...PlanRow } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** All conversations still to be held in a network, earliest first. */
export function usePlans(network: string) {
  return useEveryPage(TourPlans, { network }, (answer) => answer.network?.plannedConversations);
}
