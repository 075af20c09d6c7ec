import { graphql } from '../api/generated';
import type { DiamondCornersQuery } from '../api/generated/graphql';

export const DiamondCorners = graphql(`
  query DiamondCorners {
    corners {
      id
      key
      name
      question
      nameDa
      nameEn
      questionDa
      questionEn
      standard
    }
  }
`);

/** A corner of the competence diamond, as it is edited. */
export type DiamondCorner = DiamondCornersQuery['corners'][number];
