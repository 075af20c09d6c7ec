import { Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldErrors } from '../api/useChange';
import { FormFoot } from '../ui/FormFoot';
import { NetworkFields } from './NetworkFields';
import { type NetworkDraft, type NetworkInput, networkInput } from './networkDraft';

interface NetworkFormProps {
  first: NetworkDraft;
  /** The change that saves the network. */
  of: { error: Error | null; isPending: boolean };
  onSave: (input: NetworkInput) => void;
  label?: string;
  /** Between the fields and the button. */
  children?: ReactNode;
}

/** The form of a network, for a new one and for a change. */
export function NetworkForm({ first, of, onSave, label, children }: NetworkFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(first);
  const [checked, setChecked] = useState(false);
  const refusedAt = fieldErrors(of.error);
  const errorFor = (field: string) => {
    if (checked && field === 'theme' && !draft.theme.trim()) return t('network.lacks.theme');
    if (checked && field === 'leader' && !draft.leader) return t('network.lacks.leader');
    return refusedAt(field);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const input = networkInput(draft);
    if (input) onSave(input);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <NetworkFields
          draft={draft}
          change={(part) => setDraft({ ...draft, ...part })}
          errorFor={errorFor}
        />
        {children}
        <FormFoot of={of} {...(label ? { label } : {})} />
      </Stack>
    </form>
  );
}
