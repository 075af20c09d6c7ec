import { graphql } from '../api/generated';

export const HoldCompetence = graphql(`
  mutation HoldCompetence($input: CompetenceHoldInput!) {
    competenceHold(input: $input) { person { id } userErrors { field message code } }
  }
`);

export const ReleaseCompetence = graphql(`
  mutation ReleaseCompetence($input: CompetenceReleaseInput!) {
    competenceRelease(input: $input) { person { id } userErrors { field message code } }
  }
`);
