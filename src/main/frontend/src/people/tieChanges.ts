import { graphql } from '../api/generated';

export const RecordTie = graphql(`
  mutation RecordTie($input: TieRecordInput!) {
    tieRecord(input: $input) { tie { id } userErrors { field message code } }
  }
`);

export const RemoveTie = graphql(`
  mutation RemoveTie($input: TieRemoveInput!) {
    tieRemove(input: $input) { person { id } userErrors { field message code } }
  }
`);
