import { graphql } from '../../api/generated';
import type { LogStartQuery } from '../../api/generated/graphql';

graphql(`
  fragment GapNow on Network {
    gap {
      coveredShare
      needs { coverage need { id competence { id name } } }
    }
  }
`);

export const LogStart = graphql(`
  query LogStart($network: ID!, $person: ID!) {
    network(id: $network) {
      id
      theme
      startedOn
      phases { id name }
      ...GapNow
    }
    node(id: $person) {
      ... on Person { id name }
    }
    textTemplates { key da en }
  }
`);

export type LogNetwork = NonNullable<LogStartQuery['network']>;

export const VisitLog = graphql(`
  mutation VisitLog($input: VisitLogInput!) {
    visitLog(input: $input) {
      visit {
        id
        person { id name }
        outcome
        declinedUntil
        referrals { id receiver { id name } competence { id name } }
      }
      network {
        id
        ...GapNow
        nextContacts(first: 1) {
          suggestions { advice person { id name title } fills { id competence { id name } } }
        }
      }
      userErrors { field message code }
    }
  }
`);
