import { graphql } from '../../api/generated';
import { useEveryPage } from '../../api/useEveryPage';

graphql(`
  fragment ReferralRow on Referral {
    id
    on
    status
    reason
    mayMentionName
    version
    giver { id name }
    receiver { id name title }
    competence { id name }
    chain { id name }
  }
`);

const TourReferrals = graphql(`
  query TourReferrals($network: ID!, $after: String) {
    network(id: $network) {
      id
      referrals(first: 100, after: $after) {
        edges { node { ...ReferralRow } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

/** All referrals of a network, newest first. */
export function useReferrals(network: string) {
  return useEveryPage(TourReferrals, { network }, (answer) => answer.network?.referrals);
}
