import { Checkbox, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { useChange } from '../api/useChange';
import { Dialog } from '../ui/Dialog';
import { DialogForm } from '../ui/DialogForm';
import type { Named } from '../ui/named';

const CornerChoices = graphql(`
  query CornerChoices {
    corners { id name question }
  }
`);

const CreateCompetence = graphql(`
  mutation CreateCompetence($input: CompetenceCreateInput!) {
    competenceCreate(input: $input) { competence { id name } userErrors { field message code } }
  }
`);

interface NewCompetenceDialogProps {
  /** What was typed; undefined keeps the dialog closed. */
  name: string | undefined;
  /** The corner it most likely lies in. */
  corner?: string | undefined;
  onClose: () => void;
  onCreated: (competence: Named) => void;
}

/** Creates a competence in a corner of the diamond. */
export function NewCompetenceDialog(props: NewCompetenceDialogProps) {
  const { name, onClose } = props;
  const { t } = useTranslation();
  return (
    <Dialog opened={name !== undefined} onClose={onClose} title={t('people.competence.new')}>
      {name !== undefined && <Form {...props} />}
    </Dialog>
  );
}

function Form({ name: typed, corner: likely, onClose, onCreated }: NewCompetenceDialogProps) {
  const { t, i18n } = useTranslation();
  const corners = useAnswer(CornerChoices, {}).data?.corners ?? [];
  const [name, setName] = useState(typed ?? '');
  const [sensitive, setSensitive] = useState(false);
  const [corner, setCorner] = useState<string | null>(likely ?? null);
  const creation = useChange(CreateCompetence);
  const submit = () => {
    const names = i18n.language === 'en' ? { nameEn: name.trim() } : { nameDa: name.trim() };
    creation.mutate(
      { input: { ...names, corner, sensitive } },
      {
        onSuccess: ({ competenceCreate: { competence } }) => {
          if (competence) onCreated(competence);
          onClose();
        },
      },
    );
  };

  return (
    <DialogForm
      onSubmit={submit}
      onClose={onClose}
      saving={creation.isPending}
      error={creation.error}
      label={t('ui.create')}
      disabled={!name.trim()}
    >
      <TextInput
        label={t('people.competence.name')}
        required
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <Radio.Group label={t('people.competence.corner')} value={corner} onChange={setCorner}>
        <Stack gap="xs" mt="xs">
          {corners.map(({ id, name: label, question }) => (
            <Radio key={id} value={id} label={label} description={question} />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox
        label={t('people.sensitive.label')}
        description={t('people.sensitive.about')}
        checked={sensitive}
        onChange={(event) => setSensitive(event.currentTarget.checked)}
      />
    </DialogForm>
  );
}
