import { expect, it } from 'vitest';
import { exampleIn, formats } from './format';

it('gives Danish examples as a Danish spreadsheet saves them', () => {
  const ties = formats.find(({ name }) => name === 'ties')?.example ?? '';
  expect(exampleIn('da', ties).split('\n').slice(0, 2)).toEqual([
    'from_id;to_id;strength;kind;source;told_on;may_mention_name',
    'p1;p2;0,7;tidligere kolleger;Astrid Holm;14-03-2026;ja',
  ]);
  expect(exampleIn('en', ties)).toBe(ties);
});
