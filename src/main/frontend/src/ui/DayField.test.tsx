import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { show } from '../showing';
import { DayField } from './DayField';

test('tells of a half date instead of taking it for none', async () => {
  const onChange = vi.fn();
  await show(<DayField label="Dato" value="" onChange={onChange} />);
  const field = screen.getByLabelText('Dato');
  Object.defineProperty(field, 'validity', { value: { badInput: true } });
  fireEvent.blur(field);
  expect(onChange).toHaveBeenCalledWith('half');
});

test.each(['half', '202612-01-01'])('says of %s that there is no such date', async (value) => {
  await show(<DayField label="Dato" value={value} onChange={() => {}} />);
  expect(screen.getByText(/Den dato findes ikke/)).toBeDefined();
});
