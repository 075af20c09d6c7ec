import { graphql } from '../../api/generated';

export const Prepare = graphql(`
  query Prepare($network: ID!, $person: ID!, $times: [String!]!, $audience: Audience) {
    network(id: $network) {
      id
      theme
      card(person: $person) {
        askAbout { id name }
        askAboutReason
        plan { id version introduction introducer { id name } }
      }
      preparation(person: $person, audience: $audience) {
        audience
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
    preparationSet(input: $input) { prepared { version } userErrors { field message code } }
  }
`);
