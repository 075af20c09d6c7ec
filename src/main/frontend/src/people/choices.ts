import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import type { Choices } from '../ui/choice';

const PersonChoices = graphql(`
  query PersonChoices($text: String) {
    people(first: 12, filter: { text: $text }) {
      edges {
        node { id name title organisation { id name } }
      }
    }
  }
`);

const OrganisationChoices = graphql(`
  query OrganisationChoices($text: String) {
    organisations(first: 12, text: $text) {
      edges { node { id name kind } }
    }
  }
`);

const CompetenceChoices = graphql(`
  query CompetenceChoices($text: String) {
    competences(first: 12, text: $text) {
      edges {
        node { id name corner { id name } }
      }
    }
  }
`);

export function usePersonChoices(text: string, wanted: boolean): Choices {
  const answer = useAnswer(PersonChoices, { text: text || null }, { enabled: wanted, keep: true });
  const people = answer.data?.people.edges.map((edge) => edge.node) ?? [];
  return {
    searching: answer.isFetching,
    choices: people.map(({ id, name, title, organisation }) => ({
      id,
      label: name,
      detail: [title, organisation?.name].filter(Boolean).join(' · '),
    })),
  };
}

export function useOrganisationChoices(text: string, wanted: boolean): Choices {
  const answer = useAnswer(
    OrganisationChoices,
    { text: text || null },
    { enabled: wanted, keep: true },
  );
  const organisations = answer.data?.organisations.edges.map((edge) => edge.node) ?? [];
  return {
    searching: answer.isFetching,
    choices: organisations.map(({ id, name, kind }) => ({
      id,
      label: name,
      detail: kind ?? undefined,
    })),
  };
}

export function useCompetenceChoices(text: string, wanted: boolean): Choices {
  const answer = useAnswer(
    CompetenceChoices,
    { text: text || null },
    { enabled: wanted, keep: true },
  );
  const competences = answer.data?.competences.edges.map((edge) => edge.node) ?? [];
  return {
    searching: answer.isFetching,
    choices: competences.map(({ id, name, corner }) => ({ id, label: name, detail: corner?.name })),
  };
}
