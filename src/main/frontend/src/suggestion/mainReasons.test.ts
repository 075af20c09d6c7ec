import { expect, test } from 'vitest';
import { mainReasons } from './mainReasons';

const reasons = [
  { code: 'chanceReached', value: 0.7, text: 'A short way.' },
  { code: 'chanceYes', value: 0.6, text: 'Most say yes.' },
  { code: 'newlyCovered', value: 2, text: 'Holds what is missing.' },
  { code: 'introducerLoad', value: 0, text: 'Nobody is asked too often.' },
];

test('says first what the person brings, and leaves out what makes no difference', () => {
  expect(mainReasons(reasons).map(({ code }) => code)).toEqual(['newlyCovered', 'chanceReached']);
});
