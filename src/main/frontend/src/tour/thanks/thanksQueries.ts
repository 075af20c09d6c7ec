import { graphql } from '../../api/generated';
import type { ThanksFactsFragment, ThanksPageQuery } from '../../api/generated/graphql';

graphql(`
  fragment ThanksFacts on Thanks {
    giver { id name title }
    tips {
      receiver { id name }
      status
      first
      led
      joinedLed
    }
    waiting
    thankedOn
    thankedBy
    letter { to subject body }
  }
`);

export const ThanksPage = graphql(`
  query ThanksPage($network: ID!) {
    network(id: $network) {
      id
      thanks { ...ThanksFacts }
      origins {
        participants
        byGiver { giver { id name } participants }
        byTie { kind participants }
        byStep { step participants }
      }
    }
  }
`);

export const ThanksSet = graphql(`
  mutation ThanksSet($input: ThanksSetInput!) {
    thanksSet(input: $input) {
      thanks { giver { id } waiting }
      userErrors { field message code }
    }
  }
`);

export type ThanksFacts = ThanksFactsFragment;
export type OriginsFacts = NonNullable<ThanksPageQuery['network']>['origins'];
