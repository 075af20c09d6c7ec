import { graphql } from '../api/generated';

export const Prepare = graphql(`
  query Prepare($network: ID!, $person: ID!, $times: [String!]!) {
    network(id: $network) {
      id
      theme
      preparation(person: $person) {
        version
        pitch
        suggestedPitch
        questions
        reflection { question answer }
        person { id name title }
        invitation(times: $times) { to subject body }
      }
    }
  }
`);

export const PreparationSet = graphql(`
  mutation PreparationSet($input: PreparationSetInput!) {
    preparationSet(input: $input) {
      prepared { version }
      userErrors { field message code }
    }
  }
`);

export const NetworkTexts = graphql(`
  query NetworkTexts($network: ID!) {
    network(id: $network) {
      id
      theme
      brochure
      pitch { motivation values ask version }
    }
  }
`);

export const PitchSet = graphql(`
  mutation PitchSet($input: PitchSetInput!) {
    pitchSet(input: $input) {
      pitch { version }
      userErrors { field message code }
    }
  }
`);

export const TextTemplates = graphql(`
  query TextTemplates {
    textTemplates { key da en standardDa standardEn gaps own version }
  }
`);

export const TextTemplateSet = graphql(`
  mutation TextTemplateSet($input: TextTemplateSetInput!) {
    textTemplateSet(input: $input) {
      template { key version }
      userErrors { field message code }
    }
  }
`);
