import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoicePicker, type ChoicePickerProps } from '../ui/ChoicePicker';
import { ChoicesPicker, type ChoicesPickerProps } from '../ui/ChoicesPicker';
import { asChoice, asNamed, type Named } from '../ui/named';
import { useCompetenceChoices, useSharedChoices } from './choices';
import { NewCompetenceDialog } from './NewCompetenceDialog';

type Dropped = 'value' | 'onChange' | 'useChoices' | 'createLabel' | 'onCreate';

interface CompetencePickerProps extends Omit<ChoicePickerProps, Dropped> {
  value: Named | null;
  onChange: (competence: Named | null) => void;
  /** Offers to create one that is not known yet. */
  creatable?: boolean;
  /** The corner that a new one most likely lies in. */
  corner?: string;
  /** Leaves out what only the person can say of themselves. */
  ofOthers?: boolean;
}

/** Finds one competence by name, in both languages. */
export function CompetencePicker(props: CompetencePickerProps) {
  const { value, onChange, creatable, corner, ofOthers, ...rest } = props;
  const { picker, dialog } = useCreation(creatable, onChange, corner);
  return (
    <>
      <ChoicePicker
        {...rest}
        {...picker}
        useChoices={ofOthers ? useSharedChoices : useCompetenceChoices}
        value={value && asChoice(value)}
        onChange={(choice) => onChange(choice && asNamed(choice))}
      />
      {dialog}
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
  const { picker, dialog } = useCreation(creatable, (created) => onChange([...value, created]));
  return (
    <>
      <ChoicesPicker
        {...rest}
        {...picker}
        value={value.map(asChoice)}
        onChange={(choices) => onChange(choices.map(asNamed))}
      />
      {dialog}
    </>
  );
}

/** What a picker needs to look up competences and to create one. */
function useCreation(
  creatable: boolean | undefined,
  onCreated: (competence: Named) => void,
  corner?: string,
) {
  const { t } = useTranslation();
  const [newName, setNewName] = useState<string>();
  return {
    picker: {
      useChoices: useCompetenceChoices,
      onCreate: creatable ? setNewName : undefined,
      createLabel: (name: string) => t('people.picker.newCompetence', { name }),
    },
    dialog: (
      <NewCompetenceDialog
        name={newName}
        corner={corner}
        onClose={() => setNewName(undefined)}
        onCreated={onCreated}
      />
    ),
  };
}
