import { NativeSelect, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PersonKind } from '../api/generated/graphql';
import { OrganisationPicker } from './OrganisationPicker';
import { type PersonDraft, personKinds } from './personDraft';

interface PersonFieldsProps {
  draft: PersonDraft;
  onChange: (draft: PersonDraft) => void;
  /** The sentence for a field that was refused. */
  errorFor: (field: string) => string | undefined;
}

/** The fields of a person, for a new one and for a change. */
export function PersonFields({ draft, onChange, errorFor }: PersonFieldsProps) {
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
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput {...text('title')} />
        <NativeSelect
          label={t('people.field.kind')}
          value={draft.kind}
          onChange={(event) =>
            onChange({ ...draft, kind: event.currentTarget.value as PersonKind })
          }
          data={personKinds.map((kind) => ({ value: kind, label: t(`people.kind.${kind}`) }))}
        />
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
