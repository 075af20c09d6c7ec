import { graphql } from '../../api/generated';
import type { WorkshopsQuery } from '../../api/generated/graphql';

export type Workshop = NonNullable<WorkshopsQuery['network']>['workshops'][number];

export const Workshops = graphql(`
  query Workshops($network: ID!) {
    network(id: $network) {
      id
      theme
      workshops {
        id
        title
        text
        on
        time
        place
        open
        path
        version
        signUps { id name kind email phone organisation words at }
      }
    }
  }
`);

export const WorkshopCreate = graphql(`
  mutation WorkshopCreate($input: WorkshopCreateInput!) {
    workshopCreate(input: $input) { workshop { id } userErrors { field message code } }
  }
`);

export const WorkshopChange = graphql(`
  mutation WorkshopChange($input: WorkshopChangeInput!) {
    workshopChange(input: $input) { workshop { id version } userErrors { field message code } }
  }
`);

export const SignUpReview = graphql(`
  mutation SignUpReview($input: SignUpReviewInput!) {
    signUpReview(input: $input) { person { id name } userErrors { field message code } }
  }
`);
