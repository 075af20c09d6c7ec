import { graphql } from '../api/generated';

graphql(`
  fragment MergeRecord on Person {
    ...PersonRecord
    source
  }
`);

export const MergePreview = graphql(`
  query MergePreview($keep: ID!, $other: ID!) {
    mergePreview(keep: $keep, other: $other) {
      preview {
        keep { ...MergeRecord }
        other { ...MergeRecord }
        clues { code text speaksFor }
        counts { ties combinedTies conversations referrals competences networks dropped }
      }
      userErrors { message }
    }
  }
`);

export const MergePeople = graphql(`
  mutation MergePeople($input: PersonMergeInput!) {
    personMerge(input: $input) { merge person { id name } userErrors { field message code } }
  }
`);

export const UndoMerge = graphql(`
  mutation UndoMerge($merge: ID!) {
    mergeUndo(input: { merge: $merge }) {
      person { id name }
      restored { id name }
      userErrors { field message code }
    }
  }
`);

export const DistinguishPeople = graphql(`
  mutation DistinguishPeople($input: PeopleDistinguishInput!) {
    peopleDistinguish(input: $input) { person { id } userErrors { field message code } }
  }
`);
