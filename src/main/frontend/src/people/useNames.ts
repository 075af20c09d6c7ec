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

/** Looks up the names of the organisations and competences whose ids are in the address. */
export function useNames(ids: string[]): (id: string) => Named {
  const answer = useAnswer(FilterNames, { ids }, { enabled: ids.length > 0, keep: true });
  return (id) => {
    const found = answer.data?.nodes.find((node) => node?.id === id);
    return { id, name: found && 'name' in found ? found.name : '…' };
  };
}
