// The standard corners of the competence diamond; every installation may make them its own.
UNWIND [
  {key: 'knowledge', position: 1, nameDa: 'Viden', nameEn: 'Knowledge', questionDa: 'Hvem ved noget om temaet, som vi ikke ved?', questionEn: 'Who knows what we do not?'},
  {key: 'skills', position: 2, nameDa: 'Kompetencer', nameEn: 'Skills', questionDa: 'Hvem kan det, vi skal kunne i denne fase?', questionEn: 'Who can do what this phase needs?'},
  {key: 'perspectives', position: 3, nameDa: 'Perspektiver', nameEn: 'Perspectives', questionDa: 'Hvem ser temaet fra et andet sted end os?', questionEn: 'Who sees this from elsewhere?'},
  {key: 'action', position: 4, nameDa: 'Handlinger og ressourcer', nameEn: 'Action and resources', questionDa: 'Hvem kan få noget til at ske?', questionEn: 'Who can make it happen?'}
] AS corner
MERGE (c:Corner {key: corner.key})
ON CREATE SET c += corner, c.id = 'corner-' + randomUUID(), c.standard = true, c.version = 1
