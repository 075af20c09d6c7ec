import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { answering, show } from '../showing';
import type { Named } from '../ui/named';
import { PersonPicker } from './PersonPicker';

const people = [
  { id: 'person-1', name: 'Astrid Holm', title: 'Lærer', organisation: { name: 'Bakkeskolen' } },
  { id: 'person-2', name: 'Astrid Juul', title: 'Leder', organisation: null },
];

function Picker(props: { onChosen: (person: Named | null) => void; exclude?: string[] }) {
  const [value, setValue] = useState<Named | null>(null);
  return (
    <PersonPicker
      label="Hvem"
      value={value}
      exclude={props.exclude}
      onChange={(person) => {
        setValue(person);
        props.onChosen(person);
      }}
      creatable
    />
  );
}

async function picking(exclude: string[] = []) {
  const sent = answering({
    PersonChoices: () => ({ people: { edges: people.map((node) => ({ node })) } }),
  });
  const onChosen = vi.fn();
  const user = await show(<Picker onChosen={onChosen} exclude={exclude} />);
  await user.click(screen.getByRole('combobox', { name: 'Hvem' }));
  return { user, sent, onChosen };
}

it('is searched and chosen from by keyboard alone', async () => {
  const { user, sent, onChosen } = await picking();
  await user.keyboard('astrid');
  await screen.findByText('Leder');
  await waitFor(() => expect(sent.at(-1)?.variables).toEqual({ text: 'astrid' }));
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(onChosen).toHaveBeenCalledWith({ id: 'person-2', name: 'Astrid Juul' });
  expect(screen.getByRole('combobox', { name: 'Hvem' })).toHaveProperty('value', 'Astrid Juul');
});

it('tells namesakes apart by title and organisation', async () => {
  await picking();
  expect(await screen.findByText('Lærer · Bakkeskolen')).toBeDefined();
});

it('leaves out those it is told to', async () => {
  await picking(['person-1']);
  await screen.findByText('Astrid Juul');
  expect(screen.queryByText('Astrid Holm')).toBeNull();
});

it('empties itself', async () => {
  const { user, onChosen } = await picking();
  await user.click(await screen.findByText('Astrid Holm'));
  await user.click(screen.getByRole('button', { name: 'Ryd feltet' }));
  expect(onChosen).toHaveBeenLastCalledWith(null);
});

it('offers to create whoever is not there', async () => {
  const { user } = await picking();
  await user.keyboard('Bo Kær');
  await user.click(await screen.findByText(/Opret »Bo Kær«/));
  expect(await screen.findByRole('dialog', { name: 'Ny person' })).toBeDefined();
  expect(screen.getByRole('textbox', { name: 'Navn' })).toHaveProperty('value', 'Bo Kær');
});
