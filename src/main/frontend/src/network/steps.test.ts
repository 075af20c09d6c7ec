import { expect, test } from 'vitest';
import { firstSteps } from './steps';

function states(...given: Parameters<typeof firstSteps>): string {
  return firstSteps(...given)
    .map(({ name, state }) => `${name} ${state}`)
    .join(', ');
}

test('begins with the import', () => {
  expect(states(1, undefined)).toBe('import now, network later, needs later, next later');
});

test('goes on to whatever is not done yet', () => {
  expect(states(120, undefined)).toBe('import done, network now, needs later, next later');
  expect(states(120, { id: 'n', needs: [] })).toBe(
    'import done, network done, needs now, next later',
  );
});

test('lets somebody who types everything by hand skip the import', () => {
  expect(states(1, { id: 'n', needs: [] })).toContain('import now, network done');
});

test('leads nowhere while there is no network to lead to', () => {
  expect(firstSteps(120, undefined).map(({ to }) => to)).toEqual([
    '/import',
    '/networks/new',
    null,
    null,
  ]);
});
