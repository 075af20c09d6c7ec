import { Radio, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NetworkKind } from '../api/generated/graphql';
import { PersonPicker } from '../people/PersonPicker';
import { DayField } from '../ui/DayField';
import { NETWORK_KINDS, type NetworkDraft } from './networkDraft';

/** The longest short purpose, in characters. */
const SHORT_PURPOSE = 140;

type NetworkFieldsProps = {
  draft: NetworkDraft;
  change: (part: Partial<NetworkDraft>) => void;
  errorFor: (field: string) => string | undefined;
};

/** Theme, purpose, kind and roles, for a new network and for a change. */
export function NetworkFields({ draft, change, errorFor }: NetworkFieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="lg">
      <TextInput
        label={t('network.field.theme')}
        description={t('network.field.themeHint')}
        required
        maxLength={200}
        value={draft.theme}
        onChange={(event) => change({ theme: event.currentTarget.value })}
        error={errorFor('theme')}
      />
      <Textarea
        label={t('network.field.purpose')}
        description={t('network.field.purposeHint')}
        autosize
        minRows={3}
        value={draft.purpose}
        onChange={(event) => change({ purpose: event.currentTarget.value })}
        error={errorFor('purpose')}
      />
      <TextInput
        label={t('network.field.shortPurpose')}
        description={t('network.field.shortPurposeHint', {
          left: SHORT_PURPOSE - [...draft.shortPurpose].length,
        })}
        maxLength={SHORT_PURPOSE}
        value={draft.shortPurpose}
        onChange={(event) => change({ shortPurpose: event.currentTarget.value })}
        error={errorFor('shortPurpose')}
      />
      <TextInput
        label={t('network.field.expectedTime')}
        description={t('network.field.expectedTimeHint')}
        maxLength={200}
        value={draft.expectedTime}
        onChange={(event) => change({ expectedTime: event.currentTarget.value })}
        error={errorFor('expectedTime')}
      />
      <Radio.Group
        label={t('network.field.kind')}
        value={draft.kind}
        onChange={(kind) => change({ kind: kind as NetworkKind })}
        error={errorFor('kind')}
      >
        <SimpleGrid cols={{ base: 1, xs: 2 }} mt="xs">
          {NETWORK_KINDS.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={t(`network.kind.${kind}`)}
              description={t(`network.kindHint.${kind}`)}
            />
          ))}
        </SimpleGrid>
      </Radio.Group>
      <RoleFields draft={draft} change={change} errorFor={errorFor} />
      <DayField
        label={t('network.field.startedOn')}
        maw="14rem"
        value={draft.startedOn}
        onChange={(startedOn) => change({ startedOn })}
        error={errorFor('startedOn')}
      />
    </Stack>
  );
}

function RoleFields({ draft, change, errorFor }: NetworkFieldsProps) {
  const { t } = useTranslation();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      {(['leader', 'coDriver', 'referenceLeader'] as const).map((role) => (
        <PersonPicker
          key={role}
          label={t(`network.field.${role}`)}
          description={t(`network.field.${role}Hint`)}
          required={role === 'leader'}
          creatable
          value={draft[role]}
          onChange={(person) => change({ [role]: person })}
          error={errorFor(role)}
        />
      ))}
    </SimpleGrid>
  );
}
