import { expect, test } from 'vitest';
import { type ChainNode, chainTree, type GivenReferral } from './chainTree';

function person(name: string) {
  return { id: name.toLowerCase(), name };
}

/** `Ada > Ben` on successive days. */
function referrals(...lines: string[]): GivenReferral[] {
  return lines.map((line, index) => {
    const [giver = '', receiver = ''] = line.split(' > ');
    return {
      id: `referral-${index}`,
      on: `2026-03-${String(index + 1).padStart(2, '0')}`,
      giver: person(giver),
      receiver: person(receiver),
    };
  });
}

function drawn(node: ChainNode<GivenReferral>, depth = 0): string[] {
  const name = `${'  '.repeat(depth)}${node.person.name}${node.again ? ' again' : ''}`;
  return [name, ...node.children.flatMap((child) => drawn(child, depth + 1))];
}

function tree(...lines: string[]): string[] {
  return drawn(chainTree(person('Leader'), referrals(...lines)));
}

test('hangs each receiver below the giver, from the leader on', () => {
  expect(tree('Leader > Ada', 'Ada > Ben', 'Ada > Cleo', 'Ben > Dan')).toEqual([
    'Leader',
    '  Ada',
    '    Ben',
    '      Dan',
    '    Cleo',
  ]);
});

test('puts givers whom nobody referred straight below the leader', () => {
  expect(tree('Ada > Ben')).toEqual(['Leader', '  Ada', '    Ben']);
});

test('shows somebody referred twice once with all that followed', () => {
  expect(tree('Ada > Ben', 'Cleo > Ben', 'Ben > Dan')).toEqual([
    'Leader',
    '  Ada',
    '    Ben',
    '      Dan',
    '  Cleo',
    '    Ben again',
  ]);
});

test('comes to an end when referrals go in a circle', () => {
  expect(tree('Ada > Ben', 'Ben > Ada', 'Ben > Leader')).toEqual([
    'Leader',
    '  Ada',
    '    Ben',
    '      Ada again',
    '      Leader again',
  ]);
});

test('does not depend on the order the referrals come in', () => {
  const given = referrals('Ada > Ben', 'Ben > Cleo', 'Cleo > Ben');
  const backwards = chainTree(person('Leader'), given.toReversed());
  expect(drawn(backwards)).toEqual(drawn(chainTree(person('Leader'), given)));
});
