import { graphql } from '../../api/generated';
import { useEveryPage } from '../../api/useEveryPage';

graphql(`
  fragment VisitRow on Visit {
    id
    on
    channel
    outcome
    motivation
    motivationStatus
    motivationAnswers { question answer }
    declinedUntil
    note
    nextStep
    nextStepOn
    undoableUntil
    person { id name title }
    offers { id name }
    phases { id name }
    referrals { id receiver { id name } competence { id name } }
  }
`);

const TourVisits = graphql(`
  query TourVisits($network: ID!, $after: String) {
    network(id: $network) {
      id
      visits(first: 100, after: $after) {
        edges { node { ...VisitRow } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** All conversations of a network, newest first. */
export function useVisits(network: string) {
  return useEveryPage(TourVisits, { network }, (answer) => answer.network?.visits);
}
