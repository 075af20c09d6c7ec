import { graphql } from '../api/generated';
import type { Named } from '../ui/named';

graphql(`
  fragment OrganisationRecord on Organisation {
    id
    version
    name
    kind
    parent { id name }
  }
`);

interface OrganisationDraft {
  name: string;
  kind: string;
  parent: Named | null;
}

export const organisationFields = ['name', 'kind', 'parent'] as const;
type OrganisationField = (typeof organisationFields)[number];

interface OrganisationDetails {
  name: string;
  kind?: string | null;
  parent?: Named | null;
}

export function organisationDraft(organisation?: OrganisationDetails): OrganisationDraft {
  return {
    name: organisation?.name ?? '',
    kind: organisation?.kind ?? '',
    parent: organisation?.parent ?? null,
  };
}

export function shownOrganisation(draft: OrganisationDraft, field: OrganisationField): string {
  return field === 'parent' ? (draft.parent?.name ?? '') : draft[field].trim();
}

export function organisationInput(draft: OrganisationDraft) {
  return {
    name: draft.name.trim(),
    kind: draft.kind.trim() || null,
    parent: draft.parent?.id ?? null,
  };
}
