import { describe, expect, it } from 'vitest';
import da from './da.json';
import en from './en.json';

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
