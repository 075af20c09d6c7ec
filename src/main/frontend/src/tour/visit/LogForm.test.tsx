import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { VisitLogInput } from '../../api/generated/graphql';
import { createQueryClient } from '../../api/queryClient';
import { startTranslations } from '../../ui/language';
import { keptDraft } from './keptDraft';
import { LogForm } from './LogForm';
import { newReferral, newVisit, type VisitDraft } from './visitDraft';

const ada = { id: 'person-ada', name: 'Ada Berg' };
const network = {
  id: 'network-1',
  theme: 'Fravær',
  startedOn: '2026-01-01',
  phases: [{ id: 'phase-1', name: 'Opdagelse' }],
  gap: { coveredShare: 0.5, needs: [] },
};

/** What the server was sent, and what it answers next. */
let sent: { input: VisitLogInput }[];
let answer: object;

beforeAll(async () => {
  localStorage.setItem('rundtur.language', 'da');
  await startTranslations();
});

beforeEach(() => {
  sessionStorage.clear();
  sent = [];
  answer = { visit: { id: 'visit-1' }, network: null, userErrors: [] };
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    sent.push(JSON.parse(String(init.body)).variables);
    return Response.json({ data: { visitLog: answer } });
  });
});

function show(first: VisitDraft) {
  const onLogged = vi.fn();
  render(
    <MantineProvider>
      <QueryClientProvider client={createQueryClient()}>
        <LogForm
          network={network}
          wanted={ada.id}
          first={first}
          onLogged={onLogged}
          onDiscard={() => {}}
        />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { onLogged, user: userEvent.setup() };
}

async function save(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: 'Gem samtalen' }));
}

test('says what is lacking instead of sending', async () => {
  const { user } = show(newVisit(null, '2026-03-01'));
  await save(user);
  expect(screen.getByText('Vælg, hvem du talte med.')).toBeDefined();
  expect(screen.getByText('Vælg, hvordan det gik.')).toBeDefined();
  expect(sent).toEqual([]);
});

test('sends outcome, motivation and key of the form', async () => {
  const draft = newVisit(ada, '2026-03-01');
  const { user, onLogged } = show(draft);
  await user.click(screen.getByRole('radio', { name: /Måske/ }));
  await user.type(screen.getByLabelText('Motivation'), 'Vil høre mere');
  await save(user);
  await waitFor(() => expect(onLogged).toHaveBeenCalled());
  expect(sent[0]?.input).toMatchObject({
    person: 'person-ada',
    outcome: 'MAYBE',
    motivation: 'Vil høre mere',
    idempotencyKey: draft.idempotencyKey,
  });
});

test('asks how somebody takes part only when they join', async () => {
  const { user } = show(newVisit(ada, '2026-03-01'));
  expect(screen.queryByLabelText('Deltager som')).toBeNull();
  await user.click(screen.getByRole('radio', { name: /Vil være med/ }));
  expect(screen.getByLabelText('Deltager som')).toBeDefined();
});

test('opens a referral for whoever refers on, and leaves it out when it stays blank', async () => {
  const { user, onLogged } = show(newVisit(ada, '2026-03-01'));
  await user.click(screen.getByRole('radio', { name: /Henviste videre/ }));
  expect(screen.getByRole('group', { name: 'Henvisning 1' })).toBeDefined();
  await save(user);
  await waitFor(() => expect(onLogged).toHaveBeenCalled());
  expect(sent[0]?.input.referrals).toEqual([]);
});

test('shows a refusal at the field it is about, with the same key as before', async () => {
  const draft: VisitDraft = {
    ...newVisit(ada, '2026-03-01'),
    outcome: 'REFERRED_ON',
    referrals: [newReferral(), { ...newReferral(), newName: 'Bo'.repeat(200) }],
  };
  answer = {
    visit: null,
    network: null,
    userErrors: [
      {
        field: ['referrals', '0', 'newPersonName'],
        message: 'Navnet er for langt.',
        code: 'INVALID',
      },
    ],
  };
  const { user, onLogged } = show(draft);
  await save(user);
  const referral = await screen.findByRole('group', { name: 'Henvisning 1' });
  await waitFor(() => expect(within(referral).getByText('Navnet er for langt.')).toBeDefined());
  expect(onLogged).not.toHaveBeenCalled();
  await save(user);
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent.map(({ input }) => input.idempotencyKey)).toEqual([
    draft.idempotencyKey,
    draft.idempotencyKey,
  ]);
});

test('keeps the draft while it is written', async () => {
  const { user } = show(newVisit(ada, '2026-03-01'));
  await user.type(screen.getByLabelText('Note'), 'Ring igen');
  expect(keptDraft('network-1', 'person-ada')?.note).toBe('Ring igen');
});
