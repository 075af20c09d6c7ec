import { CloseButton, Combobox, InputBase, Loader, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceOptions, creating } from './ChoiceOptions';
import type { Choice, Choices } from './choice';

export interface ChoicePickerProps {
  label: ReactNode;
  description?: ReactNode;
  placeholder?: string | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  error?: ReactNode;
  value: Choice | null;
  onChange: (choice: Choice | null) => void;
  /** A hook that looks up what fits the text; `wanted` is false while the list is closed. */
  useChoices: (text: string, wanted: boolean) => Choices;
  /** Offered when nothing fits exactly: makes a new one of that name. */
  onCreate?: ((text: string) => void) | undefined;
  createLabel?: ((text: string) => string) | undefined;
  /** Ids that are not to be offered. */
  exclude?: readonly string[] | undefined;
}

/** A combobox that searches while the user types. */
export function ChoicePicker(props: ChoicePickerProps) {
  const { value, onChange, useChoices, onCreate, createLabel, exclude = [], ...field } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const [text] = useDebouncedValue(typed?.trim() ?? '', 200);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const found = useChoices(text, combobox.dropdownOpened);
  const { choices } = found;
  // The debounced text lags behind what was typed last.
  const searching = found.searching || (typed !== undefined && typed.trim() !== text);
  const offered = choices.filter((choice) => !exclude.includes(choice.id));

  const close = () => {
    setTyped(undefined);
    combobox.closeDropdown();
  };
  const submit = (id: string) => {
    if (id === creating) onCreate?.(typed?.trim() ?? '');
    else onChange(offered.find((choice) => choice.id === id) ?? null);
    close();
  };

  return (
    <Combobox store={combobox} onOptionSubmit={submit} withinPortal>
      <Combobox.Target withExpandedAttribute>
        <InputBase
          {...field}
          role="combobox"
          autoComplete="off"
          value={typed ?? value?.label ?? ''}
          placeholder={field.placeholder ?? t('ui.picker.placeholder')}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={close}
          rightSectionPointerEvents={value ? 'all' : 'none'}
          rightSection={
            searching ? (
              <Loader size={16} />
            ) : value && !field.disabled ? (
              <CloseButton
                size="sm"
                aria-label={t('ui.picker.clear')}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChange(null)}
              />
            ) : (
              <Combobox.Chevron />
            )
          }
        />
      </Combobox.Target>
      <ChoiceOptions
        choices={offered}
        text={text}
        searching={searching}
        createLabel={onCreate && typed?.trim() && !searching ? createLabel : undefined}
      />
    </Combobox>
  );
}
