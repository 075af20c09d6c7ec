import { useQuery } from '@tanstack/react-query';
import { everyPage } from '../api/everyPage';
import { graphql } from '../api/generated';
import type {
  PlanRowFragment,
  ReferralRowFragment,
  VisitRowFragment,
} from '../api/generated/graphql';
import { request } from '../api/request';
import { answerKey } from '../api/useAnswer';

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
  return useQuery({
    queryKey: answerKey(TourPlans, { network }),
    queryFn: () =>
      everyPage<PlanRowFragment>(
        async (after) =>
          (await request(TourPlans, { network, after })).network?.plannedConversations,
      ),
  });
}

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
