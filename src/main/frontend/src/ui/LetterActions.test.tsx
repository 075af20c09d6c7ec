import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LetterActions } from './LetterActions';

/** What stands there, in its order. */
function shown(body: string) {
  const { container } = render(
    <MantineProvider>
      <LetterActions to="anna@b.dk" subject="Hej" body={body} />
    </MantineProvider>,
  );
  const kinds: Record<string, string> = { A: 'open', BUTTON: 'copy', P: 'said' };
  return [...container.querySelectorAll('a, button, p')].map(({ tagName }) => kinds[tagName]);
}

test('opens a short letter first', () => {
  expect(shown('Kort')).toEqual(['open', 'copy']);
});

test('says that a letter is too long for the mail program, and puts copying first', () => {
  expect(shown('å'.repeat(400))).toEqual(['said', 'copy', 'open']);
});
