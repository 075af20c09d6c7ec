import i18next from 'i18next';
import { graphql } from '../api/generated';
import type { TypedDocumentString } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import type { Choice, Choices } from '../ui/choice';

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
        node { id name sensitive corner { id name } }
      }
    }
  }
`);

export const usePersonChoices = choicesOf(PersonChoices, ({ people }) =>
  people.edges.map(({ node: { id, name, title, organisation } }) => ({
    id,
    label: name,
    detail: [title, organisation?.name].filter(Boolean).join(' · '),
  })),
);

export const useOrganisationChoices = choicesOf(OrganisationChoices, ({ organisations }) =>
  organisations.edges.map(({ node: { id, name, kind } }) => ({
    id,
    label: name,
    detail: kind ?? undefined,
  })),
);

export const useCompetenceChoices = choicesOf(CompetenceChoices, ({ competences }) =>
  competences.edges.map(competenceChoice),
);

/** Those that one may say of others. */
export const useSharedChoices = choicesOf(CompetenceChoices, ({ competences }) =>
  competences.edges.filter(({ node }) => !node.sensitive).map(competenceChoice),
);

interface Offered {
  node: { id: string; name: string; sensitive: boolean; corner?: { name: string } | null };
}

function competenceChoice({ node: { id, name, sensitive, corner } }: Offered): Choice {
  const sign = sensitive ? i18next.t('people.sensitive.sign') : undefined;
  return { id, label: name, detail: [corner?.name, sign].filter(Boolean).join(' · ') || undefined };
}

/** A look-up hook for a picker, enabled while its list is open. */
function choicesOf<Result>(
  document: TypedDocumentString<Result, { text?: string | null }>,
  choicesIn: (result: Result) => Choice[],
) {
  return function useChoices(text: string, wanted: boolean): Choices {
    const answer = useAnswer(document, { text: text || null }, { enabled: wanted, keep: true });
    return {
      searching: answer.isFetching,
      choices: answer.data ? choicesIn(answer.data) : [],
    };
  };
}
