import { expect, test } from 'vitest';
import { everyPage } from './useEveryPage';

function pages(...contents: string[][]) {
  const asked: (string | null)[] = [];
  const read = async (after: string | null) => {
    asked.push(after);
    const index = after === null ? 0 : Number(after);
    const last = index === contents.length - 1;
    return {
      edges: (contents[index] ?? []).map((node) => ({ node })),
      pageInfo: { hasNextPage: !last, endCursor: last ? null : String(index + 1) },
    };
  };
  return { read, asked };
}

test('reads to the end, in order', async () => {
  const { read, asked } = pages(['a', 'b'], ['c'], ['d']);
  expect(await everyPage(read)).toEqual(['a', 'b', 'c', 'd']);
  expect(asked).toEqual([null, '1', '2']);
});

test('gives nothing when there is nothing to read from', async () => {
  expect(await everyPage(async () => undefined)).toEqual([]);
});
