import { Combobox, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Choice } from './choice';

/** The value of the option that creates a new one. */
export const creating = '$new';

interface ChoiceOptionsProps {
  choices: Choice[];
  text: string;
  searching: boolean;
  createLabel: ((text: string) => string) | undefined;
}

/** The options of a picker, or that there are none, and the offer to create a new one. */
export function ChoiceOptions({ choices, text, searching, createLabel }: ChoiceOptionsProps) {
  const { t } = useTranslation();
  const known = choices.some((choice) => choice.label.toLowerCase() === text.toLowerCase());
  const offerNew = createLabel && text && !known;
  return (
    <Combobox.Dropdown>
      <Combobox.Options aria-label={t('ui.picker.choices')} mah={280} style={{ overflowY: 'auto' }}>
        {choices.map((choice) => (
          <Combobox.Option key={choice.id} value={choice.id}>
            <Text size="sm">{choice.label}</Text>
            {choice.detail && (
              <Text size="xs" c="dimmed">
                {choice.detail}
              </Text>
            )}
          </Combobox.Option>
        ))}
        {choices.length === 0 && !offerNew && (
          <Combobox.Empty>{t(searching ? 'ui.loading' : 'ui.picker.none')}</Combobox.Empty>
        )}
        {offerNew && (
          <Combobox.Option value={creating}>
            <Text size="sm" fw={600} c="var(--mantine-color-anchor)">
              <IconPlus size={14} aria-hidden /> {createLabel(text)}
            </Text>
          </Combobox.Option>
        )}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}
