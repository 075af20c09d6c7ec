import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { answering, show } from '../showing';
import { EditPersonDialog } from './EditPersonDialog';

const ane = {
  id: 'person-1',
  version: 1,
  name: 'Ane Holm',
  kind: 'EMPLOYEE',
  title: 'Lærer',
} as const;
const changedByOthers = { ...ane, __typename: 'Person', version: 2, title: 'Leder', phone: '123' };
const changedMeanwhile = [{ field: null, message: 'Ændret imens.', code: 'CHANGED_MEANWHILE' }];

async function editing() {
  const sent = answering({
    PersonToEdit: () => ({ node: changedByOthers }),
    UpdatePerson: ({ input }) => ({
      personUpdate: {
        person: null,
        userErrors: (input as { version: number }).version === 1 ? changedMeanwhile : [],
      },
    }),
  });
  const onClose = vi.fn();
  const user = await show(<EditPersonDialog person={ane} onClose={onClose} />);
  const title = await screen.findByRole('textbox', { name: 'Titel' });
  await user.clear(title);
  await user.type(title, 'Vejleder');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await screen.findByText('En anden har ændret det samme imens');
  const save = async () => {
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    return sent.at(-1)?.variables.input;
  };
  return { user, save, sent };
}

it('sends only what was changed', async () => {
  const { sent } = await editing();
  expect(sent[0]?.variables).toEqual({ input: { id: ane.id, version: 1, title: 'Vejleder' } });
});

it("keeps one's own text when both changed the same", async () => {
  const { save } = await editing();
  expect(screen.getByLabelText('Min: Vejleder')).toHaveProperty('checked', true);
  expect(await save()).toEqual({ id: ane.id, version: 2, title: 'Vejleder' });
});

it("takes the other's text when asked to", async () => {
  const { user, save } = await editing();
  await user.click(screen.getByLabelText('Den andens: Leder'));
  expect(await save()).toEqual({ id: ane.id, version: 2 });
});

it('takes over what only the other one changed', async () => {
  await editing();
  expect(screen.getByText(/Telefon er ændret fra Ikke kendt til 123/)).toBeDefined();
  expect(screen.getByRole('textbox', { name: 'Telefon' })).toHaveProperty('value', '123');
});
