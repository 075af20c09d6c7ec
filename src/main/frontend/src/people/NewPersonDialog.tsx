import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import { newKey } from '../api/newKey';
import { fieldErrors, formError, useChange } from '../api/useChange';
import { Dialog } from '../ui/Dialog';
import { DialogForm } from '../ui/DialogForm';
import type { Named } from '../ui/named';
import { PersonFields } from './PersonFields';
import { changesBetween, draftFields, newDraft, type PersonDraft } from './personDraft';

const CreatePerson = graphql(`
  mutation CreatePerson($input: PersonCreateInput!) {
    personCreate(input: $input) { person { id name } userErrors { field message code } }
  }
`);

interface NewPersonDialogProps {
  /** What was typed before the dialog opened. */
  name: string;
  onClose: () => void;
  onCreated: (person: Named) => void;
}

/** Creates a person. */
export function NewPersonDialog({ name, onClose, onCreated }: NewPersonDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => newDraft(name));
  const [idempotencyKey] = useState(newKey);
  const creation = useChange(CreatePerson);
  const [unchosen, setUnchosen] = useState(false);
  const refused = fieldErrors(creation.error);
  const errorFor = (field: string) =>
    field === 'kind' && unchosen ? t('people.person.kindWanted') : refused(field);
  const change = (changed: PersonDraft) => {
    setDraft(changed);
    if (changed.kind) setUnchosen(false);
  };
  const submit = () => {
    setUnchosen(!draft.kind);
    if (!draft.kind) return;
    const { name: _, ...rest } = changesBetween(newDraft(''), draft);
    const input = { ...rest, name: draft.name.trim(), kind: draft.kind, idempotencyKey };
    creation.mutate(
      { input },
      {
        onSuccess: ({ personCreate: { person } }) => {
          if (person) onCreated(person);
        },
      },
    );
  };

  return (
    <Dialog onClose={onClose} size="lg" title={t('people.person.new')}>
      <DialogForm
        onSubmit={submit}
        onClose={onClose}
        saving={creation.isPending}
        error={formError(draftFields, creation.error)}
        label={t('ui.create')}
        disabled={!draft.name.trim()}
      >
        <PersonFields draft={draft} onChange={change} errorFor={errorFor} />
      </DialogForm>
    </Dialog>
  );
}
