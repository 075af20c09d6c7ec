import { expect, test } from 'vitest';
import { mailLink, mailto } from './mailto';

test('copies nobody in whom an address smuggles along', () => {
  expect(mailLink('anna@b.dk')).toBe('mailto:anna@b.dk');
  expect(mailLink('snu@b.dk?bcc=x%40evil.example&subject=Hej')).toBe(
    'mailto:snu@b.dk%3Fbcc%3Dx%2540evil.example%26subject%3DHej',
  );
});

test('hands a letter to the mail program whole', () => {
  expect(mailto('a@b.dk', 'Må jeg?', 'Kære & gode\nHilsen')).toBe(
    'mailto:a@b.dk?subject=M%C3%A5%20jeg%3F&body=K%C3%A6re%20%26%20gode%0D%0AHilsen',
  );
});
