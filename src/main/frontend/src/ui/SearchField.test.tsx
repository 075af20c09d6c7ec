import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { show } from '../showing';
import { SearchField } from './SearchField';

it('tells what was typed before the click that leaves it', async () => {
  const onChange = vi.fn();
  const followed = vi.fn(() => expect(onChange).toHaveBeenLastCalledWith('børn'));
  const user = await show(
    <>
      <SearchField label="Søg" value="" onChange={onChange} />
      <button type="button" onClick={followed}>
        Børn og Unge
      </button>
    </>,
  );
  await user.type(screen.getByRole('searchbox', { name: 'Søg' }), 'børn');
  await user.click(screen.getByRole('button', { name: 'Børn og Unge' }));
  expect(followed).toHaveBeenCalledOnce();
});
