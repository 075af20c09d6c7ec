import type { PersonFilter, PersonKind } from '../api/generated/graphql';
import { personKinds } from './personDraft';

/** The ids in an address parameter like `competences=a,b`. */
export function idsIn(parameters: URLSearchParams, name: string): string[] {
  return (parameters.get(name) ?? '').split(',').filter(Boolean);
}

function isKind(value: string | null): value is PersonKind {
  return personKinds.some((kind) => kind === value);
}

/** The kinds in an address parameter like `kinds=CITIZEN,COMPANY`. */
export function kindsIn(parameters: URLSearchParams): PersonKind[] {
  return idsIn(parameters, 'kinds').filter(isKind);
}

/** The filter in the address; empty for everybody. */
export function peopleFilter(parameters: URLSearchParams): PersonFilter {
  const filter: PersonFilter = {};
  const text = parameters.get('q')?.trim();
  const kind = parameters.get('kind');
  const organisation = parameters.get('organisation');
  const competences = idsIn(parameters, 'competences');
  if (text) filter.text = text;
  if (isKind(kind)) filter.kind = kind;
  if (organisation) filter.organisation = organisation;
  if (competences.length > 0) {
    filter.competences = competences;
    filter.allCompetences = parameters.get('match') === 'all';
  }
  return filter;
}
