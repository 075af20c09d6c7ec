import { TextInput, type TextInputProps } from '@mantine/core';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { half, isDay } from './calendarDay';

interface DayFieldProps extends Omit<TextInputProps, 'type' | 'value' | 'onChange'> {
  /** A day, nothing, or what is no day. */
  value: string;
  onChange: (day: string) => void;
}

/**
 * A date. Of a half date the browser tells a page nothing, as if the field were empty; it would be
 * dropped on saving without a word.
 */
export function DayField({ value, onChange, error, ...rest }: DayFieldProps) {
  const { t } = useTranslation();
  const tell = ({
    currentTarget: { validity, value: typed },
  }: SyntheticEvent<HTMLInputElement>) => {
    const day = validity.badInput ? half : typed;
    if (day !== value) onChange(day);
  };
  const wrong = value !== '' && !isDay(value);
  return (
    <TextInput
      {...rest}
      type="date"
      value={value === half ? '' : value}
      onChange={tell}
      onKeyUp={tell}
      onBlur={tell}
      error={wrong ? t('ui.noSuchDay') : error}
    />
  );
}
