import type { MergeRecordFragment, PersonPart } from '../api/generated/graphql';

export const parts: readonly PersonPart[] = [
  'NAME',
  'TITLE',
  'ORGANISATION',
  'EMAIL',
  'PHONE',
  'GROUP',
  'KIND',
];

/** A record's value for one part; empty when unknown. */
export function said(record: MergeRecordFragment, part: PersonPart): string {
  switch (part) {
    case 'NAME':
      return record.name;
    case 'TITLE':
      return record.title ?? '';
    case 'ORGANISATION':
      return record.organisation?.name ?? '';
    case 'EMAIL':
      return record.email ?? '';
    case 'PHONE':
      return record.phone ?? '';
    case 'GROUP':
      return record.group ?? '';
    case 'KIND':
      return record.kind === 'UNKNOWN' ? '' : record.kind;
  }
}

/** The parts where both records have a value and the values differ. */
export function contested(keep: MergeRecordFragment, other: MergeRecordFragment): PersonPart[] {
  return parts.filter((part) => {
    const [mine, theirs] = [said(keep, part), said(other, part)];
    return mine !== '' && theirs !== '' && mine !== theirs;
  });
}
