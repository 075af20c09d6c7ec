import { expect, test } from 'vitest';
import { byBeginningOfWords } from './search';

test('finds by the beginning of any word, in any order', () => {
  expect(byBeginningOfWords('Karen Marie Møller', 'møl ka')).toBe(true);
  expect(byBeginningOfWords('Karen Marie Møller', 'ller')).toBe(false);
});

test('forgives missing accents but keeps å apart from a', () => {
  expect(byBeginningOfWords('André Åkjær', 'andre')).toBe(true);
  expect(byBeginningOfWords('André Åkjær', 'åk')).toBe(true);
  expect(byBeginningOfWords('André Åkjær', 'ak')).toBe(false);
});

test('finds everybody when nothing is searched for', () => {
  expect(byBeginningOfWords('Karen', ' ')).toBe(true);
});
