import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import { newKey } from '../api/newKey';
import { Refused, useChange } from '../api/useChange';
import { useErrorText } from '../ui/errorText';
import type { Named } from '../ui/named';
import { PersonFields } from './PersonFields';
import { changesBetween, draftFields, newDraft } from './personDraft';

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

/** Somebody who is not known yet. */
export function NewPersonDialog({ name, onClose, onCreated }: NewPersonDialogProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const [draft, setDraft] = useState(() => newDraft(name));
  const [clientMutationId] = useState(newKey);
  const creation = useChange(CreatePerson);
  const refused = creation.error instanceof Refused ? creation.error : undefined;
  const shownAtField = draftFields.some((field) => refused?.forField(field));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // React hands a dialog's events on to the form that opened it.
    event.stopPropagation();
    const { name: _, ...rest } = changesBetween(newDraft(''), draft);
    const input = { ...rest, name: draft.name.trim(), kind: draft.kind, clientMutationId };
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
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('people.person.new')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          {creation.error && !shownAtField && (
            <Alert color="brick" role="alert">
              {errorText(creation.error)}
            </Alert>
          )}
          <PersonFields
            draft={draft}
            onChange={setDraft}
            errorFor={(field) => refused?.forField(field)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('ui.cancel')}
            </Button>
            <Button type="submit" loading={creation.isPending} disabled={!draft.name.trim()}>
              {t('ui.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
