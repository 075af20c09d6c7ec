import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { show } from '../showing';
import { PhasesField } from './PhasesField';

const phases = [
  { id: 'phase-1', name: 'Opdagelse' },
  { id: 'phase-2', name: 'Test' },
];

async function field(chosen: string[]) {
  const onChoose = vi.fn();
  const user = await show(
    <PhasesField
      label="Faser"
      phases={phases}
      chosen={chosen}
      onChoose={onChoose}
      error={undefined}
    />,
  );
  const checked = () =>
    screen
      .getAllByRole<HTMLInputElement>('radio')
      .filter((radio) => radio.checked)
      .map((radio) => radio.value);
  return { user, onChoose, checked };
}

it.each([
  ['ALL', ['phase-1', 'phase-2']],
  ['CHOSEN', ['phase-2']],
  ['NOT_SETTLED', []],
])('shows that it is %s', async (choice, chosen) => {
  const { checked } = await field(chosen);
  expect(checked()).toEqual([choice]);
});

it('takes all phases, or none because it is not settled', async () => {
  const { user, onChoose } = await field(['phase-2']);
  const [all, , notSettled] = screen.getAllByRole('radio');
  await user.click(all as HTMLElement);
  expect(onChoose).toHaveBeenLastCalledWith(['phase-1', 'phase-2']);
  await user.click(notSettled as HTMLElement);
  expect(onChoose).toHaveBeenLastCalledWith([]);
});
