import { beforeEach, expect, test } from 'vitest';
import { forgetEverything, forgetOld, keep, kept } from './device';

beforeEach(() => localStorage.clear());

test('keeps a thing for a week', () => {
  keep('card', { name: 'Ada' });
  expect(kept<{ name: string }>('card')?.value.name).toBe('Ada');
  expect(kept('card', Date.now() + 8 * 86_400_000)).toBeNull();
  expect(localStorage.length).toBe(0);
});

test('forgets what it kept, and nothing else', () => {
  localStorage.setItem('rundtur.language', 'da');
  keep('card', 1);
  forgetEverything();
  expect(kept('card')).toBeNull();
  expect(localStorage.getItem('rundtur.language')).toBe('da');
});

test('drops what nobody asks for any more', () => {
  keep('card', 1);
  forgetOld();
  expect(localStorage.length).toBe(1);
  forgetOld(Date.now() + 8 * 86_400_000);
  expect(localStorage.length).toBe(0);
});

test('takes what it cannot read for nothing', () => {
  localStorage.setItem('rundtur.kept.card', '{');
  expect(kept('card')).toBeNull();
});
