import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { PersonKind } from '../api/generated/graphql';
import { request } from '../api/request';
import { Refused, useChange } from '../api/useChange';
import { useErrorText } from '../ui/errorText';
import { ForeignChanges } from '../ui/ForeignChanges';
import { notifyDone } from '../ui/notify';
import { useVersioned } from '../ui/useVersioned';
import { PersonFields } from './PersonFields';
import {
  changesBetween,
  draftFields,
  draftOf,
  type PersonDetails,
  shownValue,
} from './personDraft';

const PersonToEdit = graphql(`
  query PersonToEdit($id: ID!) {
    node(id: $id) {
      __typename
      ... on Person {
        version
        name
        kind
        title
        email
        phone
        group
        organisation { id name }
      }
    }
  }
`);

const UpdatePerson = graphql(`
  mutation UpdatePerson($input: PersonUpdateInput!) {
    personUpdate(input: $input) { person { id version } userErrors { field message code } }
  }
`);

interface EditPersonDialogProps {
  person: PersonDetails & { id: string; version: number };
  onClose: () => void;
}

/** Changes what is known of a person, without losing what somebody else changed meanwhile. */
export function EditPersonDialog({ person, onClose }: EditPersonDialogProps) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const update = useChange(UpdatePerson);
  const { base, draft, setDraft, changes, reconcile, choose } = useVersioned(
    { draft: draftOf(person), version: person.version },
    draftFields,
    shownValue,
    async () => {
      const { node } = await request(PersonToEdit, { id: person.id });
      if (node?.__typename !== 'Person') return undefined;
      return { draft: draftOf(node), version: node.version };
    },
  );
  const refused = update.error instanceof Refused ? update.error : undefined;
  const atField = draftFields.some((field) => refused?.forField(field));
  const foreign = refused?.has('CHANGED_MEANWHILE') && changes.length > 0;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    update.mutate(
      {
        input: { id: person.id, version: base.version, ...changesBetween(base.draft, draft) },
      },
      {
        onSuccess: () => {
          notifyDone(t('ui.saved'));
          onClose();
        },
        onError: (error) => void reconcile(error),
      },
    );
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('people.person.edit')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          {update.error && !atField && !foreign && (
            <Alert color="brick" role="alert">
              {errorText(update.error)}
            </Alert>
          )}
          <ForeignChanges
            changes={changes}
            labelOf={(field) => t(`people.field.${field}`)}
            show={(field, value) =>
              field === 'kind' ? t(`people.kind.${value as PersonKind}`) : value
            }
            onChoose={choose}
          />
          <PersonFields
            draft={draft}
            onChange={setDraft}
            errorFor={(field) => refused?.forField(field)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('ui.cancel')}
            </Button>
            <Button type="submit" loading={update.isPending} disabled={!draft.name.trim()}>
              {t('ui.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
