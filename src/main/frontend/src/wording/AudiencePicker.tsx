import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../api/generated/graphql';
import { audiences } from './audience';

interface AudiencePickerProps {
  label: string;
  description?: string;
  value: Audience;
  onChange: (audience: Audience) => void;
}

/** For whom a text is to be. */
export function AudiencePicker({ value, onChange, ...field }: AudiencePickerProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      {...field}
      maw="24rem"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as Audience)}
      data={audiences.map((audience) => ({
        value: audience,
        label: t(`wording.audience.${audience}`),
      }))}
    />
  );
}
