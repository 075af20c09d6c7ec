/** A world of a few invented people, with names of its own in each run, ready to be imported. */
export function smallWorld(run: string) {
  const name = (given: string) => `${given} Testrup${run}`;
  const visiting = `Besøgsvenner ${run}`;
  const transport = `Kørsel til aktiviteter ${run}`;
  const file = (title: string, lines: string[]) => ({
    name: `${title}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(`${lines.join('\n')}\n`),
  });
  return {
    theme: `Ensomhed blandt ældre ${run}`,
    coDriver: name('Gerda'),
    holder: name('Bodil'),
    newcomer: name('Ragnhild'),
    visiting,
    transport,
    files: [
      file('people', [
        'id,name,kind,title',
        `${run}-1,${name('Gerda')},EMPLOYEE,Aktivitetsleder`,
        `${run}-2,${name('Bodil')},ASSOCIATION,Formand`,
        `${run}-3,${name('Palle')},CITIZEN,`,
      ]),
      file('competences', [
        'id,name_da,name_en,corner',
        `${run}-a,${visiting},Visiting friends ${run},action`,
        `${run}-b,${transport},Rides to activities ${run},action`,
      ]),
      file('person_competences', ['person_id,competence_id,level', `${run}-2,${run}-a,5`]),
      file('ties', ['from_id,to_id,strength', `${run}-1,${run}-2,0.9`, `${run}-2,${run}-3,0.5`]),
    ],
  };
}
