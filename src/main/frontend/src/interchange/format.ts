/** Column names are English in every language: they are what stands in the files. */
type ColumnName =
  | 'id'
  | 'name'
  | 'kind'
  | 'title'
  | 'email'
  | 'phone'
  | 'organisation_id'
  | 'group'
  | 'source'
  | 'parent_id'
  | 'name_da'
  | 'name_en'
  | 'corner'
  | 'broader_id'
  | 'uri'
  | 'person_id'
  | 'competence_id'
  | 'level'
  | 'from_id'
  | 'to_id'
  | 'strength'
  | 'told_on'
  | 'may_mention_name';

interface FileFormat {
  name: 'people' | 'organisations' | 'competences' | 'person_competences' | 'ties';
  required: ColumnName[];
  optional: ColumnName[];
  example: string;
}

/** The import format, file by file, each with an example that can be imported as it stands. */
export const formats: FileFormat[] = [
  {
    name: 'people',
    required: ['id', 'name'],
    optional: ['kind', 'title', 'email', 'phone', 'organisation_id', 'group', 'source'],
    example: `id,name,kind,title,email,phone,organisation_id,group,source
p1,Astrid Holm,EMPLOYEE,Skolesocialrådgiver,astrid.holm@example.org,,o1,Trivselsteamet,Medarbejderliste
p2,Bo Kjærgaard,ASSOCIATION,Formand,bo@example.org,,o2,,Foreningsportalen
p3,Camilla Thorsen,CITIZEN,,,,,,Astrid Holm
`,
  },
  {
    name: 'organisations',
    required: ['id', 'name'],
    optional: ['kind', 'parent_id'],
    example: `id,name,kind,parent_id
o0,Børn og Unge,forvaltning,
o1,Bakkeskolen,skole,o0
o2,Bakkens Boldklub,forening,
`,
  },
  {
    name: 'competences',
    required: ['id'],
    optional: ['name_da', 'name_en', 'corner', 'broader_id', 'uri'],
    example: `id,name_da,name_en,corner,broader_id,uri
k1,Skolefravær,School absence,knowledge,,
k2,Motiverende samtale,Motivational interviewing,skills,,
k3,Forældreperspektiv,Parents' perspective,perspectives,,
`,
  },
  {
    name: 'person_competences',
    required: ['person_id', 'competence_id'],
    optional: ['level', 'source'],
    example: `person_id,competence_id,level,source
p1,k1,4,Egen oplysning
p1,k2,3,
p3,k3,,Astrid Holm
`,
  },
  {
    name: 'ties',
    required: ['from_id', 'to_id'],
    optional: ['strength', 'kind', 'source', 'told_on', 'may_mention_name'],
    example: `from_id,to_id,strength,kind,source,told_on,may_mention_name
p1,p2,0.7,tidligere kolleger,Astrid Holm,2026-03-14,true
p1,p3,0.4,,,,
`,
  },
];

/** The example as a spreadsheet of this language saves it, so that it opens with its columns. */
export function exampleIn(language: string, example: string): string {
  if (language !== 'da') return example;
  return example
    .split('\n')
    .map((line) => line.split(',').map(danishCell).join(';'))
    .join('\n');
}

function danishCell(cell: string): string {
  if (cell === 'true') return 'ja';
  return cell.replace(/^(\d+)\.(\d+)$/, '$1,$2').replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3-$2-$1');
}
