import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoicePicker, type ChoicePickerProps } from '../ui/ChoicePicker';
import { asChoice, asNamed, type Named } from '../ui/named';
import { usePersonChoices } from './choices';
import { NewPersonDialog } from './NewPersonDialog';

interface PersonPickerProps
  extends Omit<ChoicePickerProps, 'value' | 'onChange' | 'useChoices' | 'createLabel'> {
  value: Named | null;
  onChange: (person: Named | null) => void;
  /** Offers to create somebody unknown, in a dialog; `onCreate` does it another way. */
  creatable?: boolean;
}

/** Finds one person by a prefix of any word in name, title, group or e-mail. */
export function PersonPicker({ value, onChange, creatable, ...rest }: PersonPickerProps) {
  const { t } = useTranslation();
  const [newName, setNewName] = useState<string>();
  return (
    <>
      <ChoicePicker
        onCreate={creatable ? setNewName : undefined}
        {...rest}
        value={value && asChoice(value)}
        onChange={(choice) => onChange(choice && asNamed(choice))}
        useChoices={usePersonChoices}
        createLabel={(name) => t('people.picker.newPerson', { name })}
      />
      {newName !== undefined && (
        <NewPersonDialog
          name={newName}
          onClose={() => setNewName(undefined)}
          onCreated={(person) => {
            setNewName(undefined);
            onChange(person);
          }}
        />
      )}
    </>
  );
}
