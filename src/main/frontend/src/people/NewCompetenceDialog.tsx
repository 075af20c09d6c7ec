import { Alert, Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { useChange } from '../api/useChange';
import { useErrorText } from '../ui/errorText';
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
  onClose: () => void;
  onCreated: (competence: Named) => void;
}

/** Names a competence that is not known yet and places it in the diamond. */
export function NewCompetenceDialog({ name, onClose, onCreated }: NewCompetenceDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={name !== undefined}
      onClose={onClose}
      title={t('people.competence.new')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {name !== undefined && <Form name={name} onClose={onClose} onCreated={onCreated} />}
    </Modal>
  );
}

function Form({ name: typed, onClose, onCreated }: NewCompetenceDialogProps) {
  const { t, i18n } = useTranslation();
  const errorText = useErrorText();
  const corners = useAnswer(CornerChoices, {}).data?.corners ?? [];
  const [name, setName] = useState(typed ?? '');
  const [corner, setCorner] = useState<string | null>(null);
  const creation = useChange(CreateCompetence);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // React hands a dialog's events on to the form that opened it.
    event.stopPropagation();
    const names = i18n.language === 'en' ? { nameEn: name.trim() } : { nameDa: name.trim() };
    creation.mutate(
      { input: { ...names, corner } },
      {
        onSuccess: ({ competenceCreate: { competence } }) => {
          if (competence) onCreated(competence);
          onClose();
        },
      },
    );
  };

  return (
    <form onSubmit={submit}>
      <Stack>
        {creation.error && (
          <Alert color="brick" role="alert">
            {errorText(creation.error)}
          </Alert>
        )}
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
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={creation.isPending} disabled={!name.trim()}>
            {t('ui.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
