import { graphql } from '../api/generated';

export const NetworkTexts = graphql(`
  query NetworkTexts($network: ID!) {
    network(id: $network) { id theme brochure pitch { motivation values ask version } }
  }
`);

export const PitchSet = graphql(`
  mutation PitchSet($input: PitchSetInput!) {
    pitchSet(input: $input) { pitch { version } userErrors { field message code } }
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
