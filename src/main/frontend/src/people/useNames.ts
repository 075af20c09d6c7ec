import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import type { Named } from '../ui/named';

const FilterNames = graphql(`
  query FilterNames($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      id
      ... on Organisation { name }
      ... on Competence { name }
    }
  }
`);

/** The address holds only ids of organisations and competences; this finds what they are called. */
export function useNames(ids: string[]): (id: string) => Named {
  const answer = useAnswer(FilterNames, { ids }, { enabled: ids.length > 0, keep: true });
  return (id) => {
    const found = answer.data?.nodes.find((node) => node?.id === id);
    return { id, name: found && 'name' in found ? found.name : '…' };
  };
}
