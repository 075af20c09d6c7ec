import { graphql } from '../../api/generated';
import type { TodayQuery } from '../../api/generated/graphql';

export type TodayNetwork = TodayQuery['networks']['edges'][number]['node'];

/** What there is to do in all networks of the user, and what others did lately. */
export const Today = graphql(`
  query Today {
    me { id }
    people(first: 1) { totalCount }
    networks(first: 100) {
      edges {
        node {
          id
          theme
          leader { id name }
          coDriver { id name }
          needs { id }
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
          plannedConversations(first: 20) {
            edges { node { id on time place channel person { id name title } } }
          }
          workshops { id title signUps { id } }
          visits(first: 10) {
            edges { node { id on outcome person { id name } loggedBy { id name } } }
          }
        }
      }
    }
  }
`);
