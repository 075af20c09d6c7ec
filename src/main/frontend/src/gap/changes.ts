import { graphql } from '../api/generated';

export const NeedSet = graphql(`
  mutation NeedSet($input: NeedSetInput!) {
    needSet(input: $input) { network { id } userErrors { field message code } }
  }
`);

export const NeedRemove = graphql(`
  mutation NeedRemove($input: NeedRemoveInput!) {
    needRemove(input: $input) { network { id } userErrors { field message code } }
  }
`);
