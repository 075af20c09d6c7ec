import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { OrganisationRecordFragment } from '../api/generated/graphql';
import { request } from '../api/request';
import { fieldErrors, formError, useChange } from '../api/useChange';
import { Dialog } from '../ui/Dialog';
import { DialogForm } from '../ui/DialogForm';
import { ForeignChanges } from '../ui/ForeignChanges';
import { notifyDone } from '../ui/notify';
import { useVersioned } from '../ui/useVersioned';
import { OrganisationPicker } from './OrganisationPicker';
import {
  organisationDraft,
  organisationFields,
  organisationInput,
  shownOrganisation,
} from './organisationDraft';

const OrganisationToEdit = graphql(`
  query OrganisationToEdit($id: ID!) {
    node(id: $id) {
      __typename
      ... on Organisation { version name kind parent { id name } }
    }
  }
`);

const CreateOrganisation = graphql(`
  mutation CreateOrganisation($input: OrganisationCreateInput!) {
    organisationCreate(input: $input) { organisation { id } userErrors { field message code } }
  }
`);

const UpdateOrganisation = graphql(`
  mutation UpdateOrganisation($input: OrganisationUpdateInput!) {
    organisationUpdate(input: $input) { organisation { id } userErrors { field message code } }
  }
`);

interface OrganisationDialogProps {
  /** Left out: a new one. */
  organisation?: OrganisationRecordFragment;
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** Creates or edits an organisation. */
export function OrganisationDialog({ organisation, onClose, onSaved }: OrganisationDialogProps) {
  const { t } = useTranslation();
  const creation = useChange(CreateOrganisation);
  const update = useChange(UpdateOrganisation);
  const id = organisation?.id;
  const { base, draft, setDraft, changes, reconcile, errorBesideChanges, choose } = useVersioned(
    { draft: organisationDraft(organisation), version: organisation?.version ?? 0 },
    organisationFields,
    shownOrganisation,
    async () => {
      const { node } = await request(OrganisationToEdit, { id: id ?? '' });
      if (node?.__typename !== 'Organisation') return undefined;
      return { draft: organisationDraft(node), version: node.version };
    },
  );
  const error = creation.error ?? update.error;
  const errorFor = fieldErrors(error);

  const saved = (savedId: string | undefined) => {
    notifyDone(t('ui.saved'));
    onClose();
    if (savedId) onSaved(savedId);
  };
  const submit = () => {
    const input = organisationInput(draft);
    if (id) {
      update.mutate(
        { input: { id, version: base.version, ...input } },
        { onSuccess: () => saved(id), onError: (cause) => void reconcile(cause) },
      );
    } else {
      creation.mutate(
        { input },
        { onSuccess: (result) => saved(result.organisationCreate.organisation?.id) },
      );
    }
  };

  return (
    <Dialog
      onClose={onClose}
      title={t(id ? 'people.organisation.edit' : 'people.organisation.new')}
    >
      <DialogForm
        onSubmit={submit}
        onClose={onClose}
        saving={creation.isPending || update.isPending}
        error={formError(organisationFields, errorBesideChanges(error))}
        label={t(id ? 'ui.save' : 'ui.create')}
        disabled={!draft.name.trim()}
      >
        <ForeignChanges
          changes={changes}
          labelOf={(field) => t(`people.organisation.field.${field}`)}
          show={(_, value) => value}
          onChoose={choose}
        />
        <TextInput
          label={t('people.organisation.field.name')}
          required
          maxLength={200}
          value={draft.name}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
          error={errorFor('name')}
          data-autofocus
        />
        <TextInput
          label={t('people.organisation.field.kind')}
          placeholder={t('people.organisation.kindHint')}
          value={draft.kind}
          onChange={(event) => setDraft({ ...draft, kind: event.currentTarget.value })}
          error={errorFor('kind')}
        />
        <OrganisationPicker
          label={t('people.organisation.field.parent')}
          value={draft.parent}
          onChange={(parent) => setDraft({ ...draft, parent })}
          error={errorFor('parent')}
          exclude={id ? [id] : []}
        />
      </DialogForm>
    </Dialog>
  );
}
