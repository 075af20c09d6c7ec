import { graphql } from '../../api/generated';
import { useEveryPage } from '../../api/useEveryPage';

graphql(`
  fragment ContactCard on Contact {
    id
    status
    since
    declinedUntil
    movedBy
    person { id name title }
    gentleContact
    plan { id on gentleAdvice { warning } }
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

/** All contacts of a network, by name. */
export function useContacts(network: string) {
  return useEveryPage(Board, { network }, (answer) => answer.network?.contacts);
}

/** The first few suggestions of the ranking. */
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
    contactMove(input: $input) { contact { id status } userErrors { field message code } }
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
