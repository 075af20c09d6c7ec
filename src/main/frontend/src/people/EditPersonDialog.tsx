import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { PersonKind } from '../api/generated/graphql';
import { request } from '../api/request';
import { fieldErrors, formError, useChange } from '../api/useChange';
import { Dialog } from '../ui/Dialog';
import { DialogForm } from '../ui/DialogForm';
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
        ...PersonRecord
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

/** Edits a person, and merges what another user changed meanwhile. */
export function EditPersonDialog({ person, onClose }: EditPersonDialogProps) {
  const { t } = useTranslation();
  const update = useChange(UpdatePerson);
  const { base, draft, setDraft, changes, reconcile, errorBesideChanges, choose } = useVersioned(
    { draft: draftOf(person), version: person.version },
    draftFields,
    shownValue,
    async () => {
      const { node } = await request(PersonToEdit, { id: person.id });
      if (node?.__typename !== 'Person') return undefined;
      return { draft: draftOf(node), version: node.version };
    },
  );
  const submit = () =>
    update.mutate(
      { input: { id: person.id, version: base.version, ...changesBetween(base.draft, draft) } },
      {
        onSuccess: () => {
          notifyDone(t('ui.saved'));
          onClose();
        },
        onError: (error) => void reconcile(error),
      },
    );

  return (
    <Dialog onClose={onClose} size="lg" title={t('people.person.edit')}>
      <DialogForm
        onSubmit={submit}
        onClose={onClose}
        saving={update.isPending}
        error={formError(draftFields, errorBesideChanges(update.error))}
        disabled={!draft.name.trim()}
      >
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
          was={base.draft.kind}
          errorFor={fieldErrors(update.error)}
        />
      </DialogForm>
    </Dialog>
  );
}
