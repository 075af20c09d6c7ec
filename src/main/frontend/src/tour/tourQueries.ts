import { useQuery } from '@tanstack/react-query';
import { graphql } from '../api/generated';
import type { ReferralRowFragment, VisitRowFragment } from '../api/generated/graphql';
import { request } from '../api/request';
import { answerKey } from '../api/useAnswer';
import { everyPage } from './everyPage';

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

graphql(`
  fragment VisitRow on Visit {
    id
    on
    channel
    outcome
    motivation
    note
    nextStep
    nextStepOn
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

/** All conversations of a network, newest first. */
export function useVisits(network: string) {
  return useQuery({
    queryKey: answerKey(TourVisits, { network }),
    queryFn: () =>
      everyPage<VisitRowFragment>(
        async (after) => (await request(TourVisits, { network, after })).network?.visits,
      ),
  });
}

/** All referrals of a network, newest first. */
export function useReferrals(network: string) {
  return useQuery({
    queryKey: answerKey(TourReferrals, { network }),
    queryFn: () =>
      everyPage<ReferralRowFragment>(
        async (after) => (await request(TourReferrals, { network, after })).network?.referrals,
      ),
  });
}
