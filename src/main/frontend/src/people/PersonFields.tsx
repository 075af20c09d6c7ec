import { SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KindChips } from './KindChips';
import { OrganisationPicker } from './OrganisationPicker';
import type { PersonDraft } from './personDraft';

interface PersonFieldsProps {
  draft: PersonDraft;
  onChange: (draft: PersonDraft) => void;
  /** Who the person was before this change; nothing for a new one. */
  was?: PersonDraft['kind'];
  /** The sentence for a field that was refused. */
  errorFor: (field: string) => string | undefined;
}

/** The fields of a person, for a new one and for a change. */
export function PersonFields({ draft, onChange, was, errorFor }: PersonFieldsProps) {
  const { t } = useTranslation();
  const text = (field: 'name' | 'title' | 'group' | 'email' | 'phone') => ({
    label: t(`people.field.${field}`),
    value: draft[field],
    error: errorFor(field),
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      onChange({ ...draft, [field]: event.currentTarget.value }),
  });
  return (
    <Stack>
      <TextInput {...text('name')} required maxLength={200} data-autofocus />
      <KindChips
        label={t('people.field.kind')}
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind })}
        error={errorFor('kind')}
        {...(was === 'CITIZEN' && draft.kind !== 'CITIZEN'
          ? { description: t('people.person.noLongerCitizen') }
          : {})}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput {...text('title')} />
        <OrganisationPicker
          label={t('people.field.organisation')}
          value={draft.organisation}
          onChange={(organisation) => onChange({ ...draft, organisation })}
          error={errorFor('organisation')}
          creatable
        />
        <TextInput {...text('group')} placeholder={t('people.field.groupHint')} />
        <TextInput {...text('email')} type="email" />
        <TextInput {...text('phone')} type="tel" />
      </SimpleGrid>
    </Stack>
  );
}
