import { Alert, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import { Refused, useChange } from '../api/useChange';
import { DialogFoot } from '../ui/DialogFoot';
import { useErrorText } from '../ui/errorText';
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

/** Gives a corner of the diamond a name and a question of one's own, in both languages. */
export function CornerDialog({ corner, onClose }: CornerDialogProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const update = useChange(UpdateCorner);
  const refused = update.error instanceof Refused ? update.error : undefined;
  const atField = fields.some((field) => refused?.forField(field));
  const [draft, setDraft] = useState({
    nameDa: corner.nameDa,
    nameEn: corner.nameEn,
    questionDa: corner.questionDa ?? '',
    questionEn: corner.questionEn ?? '',
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
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
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('access.diamond.edit', { name: corner.name })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          {update.error && !atField && (
            <Alert color="brick" role="alert">
              {errorText(update.error)}
            </Alert>
          )}
          {fields.map((field) => {
            const Input = field.startsWith('question') ? Textarea : TextInput;
            return (
              <Input
                key={field}
                label={t(`access.diamond.${field}`)}
                required={field.startsWith('name')}
                value={draft[field]}
                error={refused?.forField(field)}
                onChange={(event: { currentTarget: { value: string } }) =>
                  setDraft({ ...draft, [field]: event.currentTarget.value })
                }
              />
            );
          })}
          <DialogFoot saving={update.isPending} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
