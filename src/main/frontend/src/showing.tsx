import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import { createQueryClient } from './api/queryClient';
import { startTranslations } from './ui/language';

/** Shows a part of the page at an address, in Danish, with what every page has around it. */
export async function show(part: ReactNode, address = '/'): Promise<UserEvent> {
  localStorage.setItem('rundtur.language', 'da');
  await startTranslations();
  const router = createMemoryRouter([{ path: '*', element: part }], { initialEntries: [address] });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return userEvent.setup();
}

type Variables = Record<string, unknown>;

/** Answers GraphQL documents by the name of their operation, and remembers what was sent. */
export function answering(answers: Record<string, (variables: Variables) => object>) {
  const sent: { operation: string; variables: Variables }[] = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    const { query, variables } = JSON.parse(String(init.body));
    const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
    sent.push({ operation, variables });
    return Response.json({ data: answers[operation]?.(variables) });
  });
  return sent;
}
