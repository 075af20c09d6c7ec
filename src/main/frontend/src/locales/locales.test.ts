import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { da } from './da';
import { en } from './en';

function texts(tree: object, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const key = path ? `${path}.${name}` : name;
    return typeof value === 'string' ? [[key, value] as [string, string]] : texts(value, key);
  });
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}|<\/?(\w+)>/g)].map(([all]) => all).sort();
}

const danish = new Map(texts(da));
const english = new Map(texts(en));

describe('the two languages', () => {
  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...danish.keys()].sort());
  });

  it('leave no text empty', () => {
    const empty = [...danish, ...english].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('fill in the same placeholders', () => {
    const differing = [...danish].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });
});

describe('one word for one thing', () => {
  const matching = (all: ReadonlyMap<string, string>, pattern: RegExp) =>
    [...all].filter(([, text]) => pattern.test(text));

  it('quotes with one kind of marks in each language', () => {
    expect(matching(danish, /["“”„]/)).toEqual([]);
    expect(matching(english, /["»«„]/)).toEqual([]);
  });

  it('puts no accent on what one is asked to do', () => {
    expect(matching(danish, /\p{L}ér(?!\p{L})/u)).toEqual([]);
  });

  it('takes nobody for a woman, and nobody for the owner of a competence', () => {
    expect(matching(danish, /(^|[^\p{L}])(hun|hende)(?!\p{L})/iu)).toEqual([]);
    expect(matching(danish, /\bhar \{\{(competence|needs?)\}\}/i)).toEqual([]);
  });
});

/** Every place in the sources that may name a text: `'tour.title'`, or `tour.tab.${name}`. */
function namedInSources(): { whole: Set<string>; patterns: RegExp[] } {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|generated/.test(name))
    .map((name) => readFileSync(join('src', name), 'utf8'))
    .join('\n');
  const whole = [...sources.matchAll(/'([\w.-]+\.[\w.-]+)'/g)].map(([, key = '']) => key);
  const built = [...sources.matchAll(/`([\w.]+\.\$\{[^`]*)`/g)].map(([, key = '']) => key);
  const patterns = new Set(
    built.map((key) => key.replace(/\$\{[^}]*\}/g, '*').replaceAll('.', '\\.')),
  );
  return {
    whole: new Set(whole),
    patterns: [...patterns].map((key) => new RegExp(`^${key.replaceAll('*', '[^.]+')}$`)),
  };
}

it('leaves no text that nobody shows', () => {
  const { whole, patterns } = namedInSources();
  expect(whole.size).toBeGreaterThan(500);
  const unused = [...danish.keys()]
    .map((key) => key.replace(/_(zero|one|other)$/, ''))
    .filter((key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});
