import { graphql } from '../api/generated';

export const NetworkUpdate = graphql(`
  mutation NetworkUpdate($input: NetworkUpdateInput!) {
    networkUpdate(input: $input) { network { id version } userErrors { field message code } }
  }
`);

export const PhaseUpdate = graphql(`
  mutation PhaseUpdate($input: PhaseUpdateInput!) {
    phaseUpdate(input: $input) { network { id } userErrors { field message code } }
  }
`);

export const ParticipantAdd = graphql(`
  mutation ParticipantAdd($input: ParticipantAddInput!) {
    participantAdd(input: $input) { network { id } userErrors { field message code } }
  }
`);

export const ParticipantRemove = graphql(`
  mutation ParticipantRemove($input: ParticipantRemoveInput!) {
    participantRemove(input: $input) { network { id } userErrors { field message code } }
  }
`);
