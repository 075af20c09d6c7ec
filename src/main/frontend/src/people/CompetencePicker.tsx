import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoicePicker, type ChoicePickerProps } from '../ui/ChoicePicker';
import { ChoicesPicker, type ChoicesPickerProps } from '../ui/ChoicesPicker';
import { asChoice, asNamed, type Named } from '../ui/named';
import { useCompetenceChoices } from './choices';
import { NewCompetenceDialog } from './NewCompetenceDialog';

type Dropped = 'value' | 'onChange' | 'useChoices' | 'createLabel' | 'onCreate';

interface CompetencePickerProps extends Omit<ChoicePickerProps, Dropped> {
  value: Named | null;
  onChange: (competence: Named | null) => void;
  /** Offers to create one that is not known yet. */
  creatable?: boolean;
}

/** Finds one competence by name, in both languages. */
export function CompetencePicker(props: CompetencePickerProps) {
  const { value, onChange, creatable, ...rest } = props;
  const { t } = useTranslation();
  const [newName, setNewName] = useState<string>();
  return (
    <>
      <ChoicePicker
        {...rest}
        value={value && asChoice(value)}
        onChange={(choice) => onChange(choice && asNamed(choice))}
        useChoices={useCompetenceChoices}
        onCreate={creatable ? setNewName : undefined}
        createLabel={(name) => t('people.picker.newCompetence', { name })}
      />
      <NewCompetenceDialog
        name={newName}
        onClose={() => setNewName(undefined)}
        onCreated={onChange}
      />
    </>
  );
}

interface CompetencesPickerProps extends Omit<ChoicesPickerProps, Dropped> {
  value: readonly Named[];
  onChange: (competences: Named[]) => void;
  creatable?: boolean;
}

/** Finds several competences. */
export function CompetencesPicker(props: CompetencesPickerProps) {
  const { value, onChange, creatable, ...rest } = props;
  const { t } = useTranslation();
  const [newName, setNewName] = useState<string>();
  return (
    <>
      <ChoicesPicker
        {...rest}
        value={value.map(asChoice)}
        onChange={(choices) => onChange(choices.map(asNamed))}
        useChoices={useCompetenceChoices}
        onCreate={creatable ? setNewName : undefined}
        createLabel={(name) => t('people.picker.newCompetence', { name })}
      />
      <NewCompetenceDialog
        name={newName}
        onClose={() => setNewName(undefined)}
        onCreated={(competence) => onChange([...value, competence])}
      />
    </>
  );
}
