import { Combobox, Loader, Pill, PillsInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceOptions, creating } from './ChoiceOptions';
import type { ChoicePickerProps } from './ChoicePicker';
import type { Choice } from './choice';

export interface ChoicesPickerProps extends Omit<ChoicePickerProps, 'value' | 'onChange'> {
  value: readonly Choice[];
  onChange: (choices: Choice[]) => void;
}

/** As [ChoicePicker], for several; Backspace in the empty field removes the last one. */
export function ChoicesPicker(props: ChoicesPickerProps) {
  const { value, onChange, useChoices, onCreate, createLabel, exclude = [], ...rest } = props;
  const { placeholder, ...field } = rest;
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 200);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { choices, searching } = useChoices(text, combobox.dropdownOpened);
  const taken = [...exclude, ...value.map((choice) => choice.id)];
  const offered = choices.filter((choice) => !taken.includes(choice.id));

  const remove = (id: string) => onChange(value.filter((choice) => choice.id !== id));
  const submit = (id: string) => {
    const chosen = offered.find((choice) => choice.id === id);
    if (id === creating) onCreate?.(typed.trim());
    else if (chosen) onChange([...value, chosen]);
    setTyped('');
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal>
      <Combobox.DropdownTarget>
        <PillsInput {...field} rightSection={searching ? <Loader size={16} /> : undefined}>
          <Pill.Group>
            {value.map((choice) => (
              <Pill
                key={choice.id}
                withRemoveButton
                onRemove={() => remove(choice.id)}
                removeButtonProps={{
                  'aria-label': t('ui.picker.remove', { name: choice.label }),
                  'aria-hidden': false,
                  tabIndex: 0,
                }}
              >
                {choice.label}
              </Pill>
            ))}
            <Combobox.EventsTarget withExpandedAttribute>
              <PillsInput.Field
                role="combobox"
                autoComplete="off"
                value={typed}
                placeholder={value.length > 0 ? '' : (placeholder ?? t('ui.picker.placeholder'))}
                onFocus={() => combobox.openDropdown()}
                onClick={() => combobox.openDropdown()}
                onBlur={() => {
                  setTyped('');
                  combobox.closeDropdown();
                }}
                onChange={(event) => {
                  setTyped(event.currentTarget.value);
                  combobox.openDropdown();
                  combobox.updateSelectedOptionIndex();
                }}
                onKeyDown={(event) => {
                  const last = value.at(-1);
                  if (event.key === 'Backspace' && typed === '' && last) remove(last.id);
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <ChoiceOptions
        choices={offered}
        text={text}
        searching={searching}
        createLabel={onCreate && typed.trim() ? createLabel : undefined}
      />
    </Combobox>
  );
}
