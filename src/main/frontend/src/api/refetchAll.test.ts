import { QueryObserver } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { createQueryClient } from './queryClient';
import { refetchAll } from './refetchAll';

it('does not keep a first answer that was under way', async () => {
  const answers: ((answer: string) => void)[] = [];
  const client = createQueryClient();
  const queryKey = ['graphql', 'Corners', {}];
  const queryFn = () => new Promise<string>((resolve) => answers.push(resolve));
  const stop = new QueryObserver(client, { queryKey, queryFn }).subscribe(() => {});
  const asked = refetchAll(client);
  await expect.poll(() => answers.length).toBe(2);
  answers[0]?.('Viden');
  answers[1]?.('Knowledge');
  await asked;
  expect(client.getQueryData(queryKey)).toBe('Knowledge');
  stop();
});
