import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LetterActions } from './LetterActions';

function labels(body: string) {
  render(
    <MantineProvider>
      <LetterActions to="anna@b.dk" subject="Hej" body={body} />
    </MantineProvider>,
  );
  return screen
    .getAllByText(/^ui\.letter/)
    .map((element) =>
      element.closest('a') ? 'open' : element.closest('button') ? 'copy' : 'said',
    );
}

test('opens a short letter first', () => {
  expect(labels('Kort')).toEqual(['open', 'copy']);
});

test('says that a letter is too long for the mail program, and puts copying first', () => {
  expect(labels('å'.repeat(400))).toEqual(['said', 'copy', 'open']);
});
