import { graphql } from '../api/generated';

export const NetworkTexts = graphql(`
  query NetworkTexts($network: ID!, $audience: Audience!) {
    network(id: $network) { id theme brochure(audience: $audience) pitch { motivation values ask version } }
  }
`);

export const PitchSet = graphql(`
  mutation PitchSet($input: PitchSetInput!) {
    pitchSet(input: $input) { pitch { version } userErrors { field message code } }
  }
`);

graphql(`
  fragment Template on TextTemplate {
    key audience da en standardDa standardEn gaps own version
  }
`);

export const TextTemplates = graphql(`
  query TextTemplates {
    textTemplates {
      ...Template
      variants { ...Template }
    }
  }
`);

export const TextTemplateSet = graphql(`
  mutation TextTemplateSet($input: TextTemplateSetInput!) {
    textTemplateSet(input: $input) {
      template { key audience version }
      userErrors { field message code }
    }
  }
`);
