import { expect, test } from 'vitest';
import { mailto } from './mailto';

test('hands a letter to the mail program whole', () => {
  expect(mailto('a@b.dk', 'Må jeg?', 'Kære & gode\nHilsen')).toBe(
    'mailto:a%40b.dk?subject=M%C3%A5%20jeg%3F&body=K%C3%A6re%20%26%20gode%0D%0AHilsen',
  );
});
