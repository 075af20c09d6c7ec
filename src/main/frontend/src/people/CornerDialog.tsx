import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import { fieldErrors, formError, useChange } from '../api/useChange';
import { Dialog } from '../ui/Dialog';
import { DialogForm } from '../ui/DialogForm';
import { notifyDone } from '../ui/notify';
import type { DiamondCorner } from './corner';

const UpdateCorner = graphql(`
  mutation UpdateCorner($input: CornerUpdateInput!) {
    cornerUpdate(input: $input) { corner { id } userErrors { field message code } }
  }
`);

const fields = ['nameDa', 'questionDa', 'nameEn', 'questionEn'] as const;

interface CornerDialogProps {
  corner: DiamondCorner;
  onClose: () => void;
}

/** Renames a corner of the diamond and its question, in both languages. */
export function CornerDialog({ corner, onClose }: CornerDialogProps) {
  const { t } = useTranslation();
  const update = useChange(UpdateCorner);
  const errorFor = fieldErrors(update.error);
  const [draft, setDraft] = useState({
    nameDa: corner.nameDa,
    nameEn: corner.nameEn,
    questionDa: corner.questionDa ?? '',
    questionEn: corner.questionEn ?? '',
  });

  const submit = () =>
    update.mutate(
      {
        input: {
          id: corner.id,
          nameDa: draft.nameDa.trim(),
          nameEn: draft.nameEn.trim(),
          questionDa: draft.questionDa.trim() || null,
          questionEn: draft.questionEn.trim() || null,
        },
      },
      {
        onSuccess: () => {
          notifyDone(t('ui.saved'));
          onClose();
        },
      },
    );

  return (
    <Dialog onClose={onClose} title={t('people.diamond.edit', { name: corner.name })}>
      <DialogForm
        onSubmit={submit}
        onClose={onClose}
        saving={update.isPending}
        error={formError(fields, update.error)}
      >
        {fields.map((field) => {
          const Input = field.startsWith('question') ? Textarea : TextInput;
          return (
            <Input
              key={field}
              label={t(`people.diamond.${field}`)}
              required={field.startsWith('name')}
              value={draft[field]}
              error={errorFor(field)}
              onChange={(event: { currentTarget: { value: string } }) =>
                setDraft({ ...draft, [field]: event.currentTarget.value })
              }
            />
          );
        })}
      </DialogForm>
    </Dialog>
  );
}
