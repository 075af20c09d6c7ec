import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { TypedDocumentString } from './generated/graphql';
import { useChange } from './useChange';

const set = new TypedDocumentString<object, Record<string, never>>('mutation Set { set { id } }');

function Form({ said }: { said: (what: string) => void }) {
  const save = useChange(set, () => said('done'));
  return (
    <button type="button" onClick={() => save.mutate({}, { onSuccess: () => said('dropped') })}>
      Save
    </button>
  );
}

it('says that a change is done though the refetched version has a form of its own', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ data: { set: { id: '1' } } }));
  const said = vi.fn();
  let version = 0;
  // Another answer that takes longer, as a page has them.
  let answer: () => void = () => {};
  const slow = () => (version < 2 ? 0 : new Promise<number>((done) => (answer = () => done(1))));
  function Versioned() {
    const first = useQuery({ queryKey: ['graphql', 'version'], queryFn: () => ++version });
    useQuery({ queryKey: ['graphql', 'slow'], queryFn: slow });
    return first.data && <Form key={first.data} said={said} />;
  }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Versioned />
    </QueryClientProvider>,
  );
  const button = await screen.findByRole('button');
  await userEvent.click(button);
  await vi.waitFor(() => expect(version).toBe(2));
  await vi.waitFor(() => expect(button.isConnected).toBe(false));
  answer();
  await vi.waitFor(() => expect(said).toHaveBeenCalledWith('done'));
  await new Promise((settled) => setTimeout(settled));
  expect(said).toHaveBeenCalledTimes(1);
});
