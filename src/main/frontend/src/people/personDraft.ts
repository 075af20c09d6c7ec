import { graphql } from '../api/generated';
import type { PersonKind } from '../api/generated/graphql';
import type { Named } from '../ui/named';

export const personKinds: readonly PersonKind[] = [
  'EMPLOYEE',
  'CITIZEN',
  'COMPANY',
  'ASSOCIATION',
  'RESEARCHER',
  'POLITICIAN',
  'OTHER',
  'UNKNOWN',
];

graphql(`
  fragment PersonRecord on Person {
    id
    version
    name
    kind
    title
    email
    phone
    group
    organisation { id name }
  }
`);

/** A person as the form holds it: texts are never null, an empty one means 'not known'. */
export interface PersonDraft {
  name: string;
  /** Null while nobody has chosen for a new person. */
  kind: PersonKind | null;
  title: string;
  organisation: Named | null;
  group: string;
  email: string;
  phone: string;
}

/** A person as the server tells it. */
export interface PersonDetails {
  name: string;
  kind: PersonKind;
  title?: string | null;
  organisation?: Named | null;
  group?: string | null;
  email?: string | null;
  phone?: string | null;
}

export const draftFields = [
  'name',
  'kind',
  'title',
  'organisation',
  'group',
  'email',
  'phone',
] as const satisfies readonly (keyof PersonDraft)[];

type DraftField = (typeof draftFields)[number];

export function newDraft(name: string): PersonDraft {
  return {
    name,
    kind: null,
    title: '',
    organisation: null,
    group: '',
    email: '',
    phone: '',
  };
}

export function draftOf(person: PersonDetails): PersonDraft {
  return {
    name: person.name,
    kind: person.kind,
    title: person.title ?? '',
    organisation: person.organisation
      ? { id: person.organisation.id, name: person.organisation.name }
      : null,
    group: person.group ?? '',
    email: person.email ?? '',
    phone: person.phone ?? '',
  };
}

/** What the server wants for one field. */
function inputValue(draft: PersonDraft, field: DraftField): string | null {
  if (field === 'organisation') return draft.organisation?.id ?? null;
  return draft[field]?.trim() || null;
}

/** A field as text. */
export function shownValue(draft: PersonDraft, field: DraftField): string {
  return field === 'organisation' ? (draft.organisation?.name ?? '') : (draft[field]?.trim() ?? '');
}

/** As `PersonUpdateInput` takes it: a field left out stays, null empties it. */
type Changes = Partial<Record<Exclude<DraftField, 'kind'>, string | null>> & { kind?: PersonKind };

/** The fields that differ, as input for the server: fields left out keep what others wrote. */
export function changesBetween(before: PersonDraft, after: PersonDraft): Changes {
  const changed = draftFields.filter(
    (field) => inputValue(before, field) !== inputValue(after, field),
  );
  return Object.fromEntries(changed.map((field) => [field, inputValue(after, field)]));
}
