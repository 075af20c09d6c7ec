import {
  Button,
  Checkbox,
  Fieldset,
  Group,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompetencePicker } from '../../people/CompetencePicker';
import { KindChips } from '../../people/KindChips';
import { OrganisationPicker } from '../../people/OrganisationPicker';
import { PersonPicker } from '../../people/PersonPicker';
import { IconButton } from '../../ui/IconButton';
import type { FieldsProps } from './VisitFields';
import { newReferral, type ReferralDraft } from './visitDraft';

const MOST_REFERRALS = 20;

const nobodyNew = {
  newName: '',
  newTitle: '',
  newOrganisation: null,
  newKind: null,
  newEmail: '',
  newPhone: '',
};

/** The referrals that the person gave. */
export function ReferralsFields({ draft, change, errorFor }: FieldsProps) {
  const { t } = useTranslation();
  const { referrals, person } = draft;
  const { fields, add, focusOn } = useFocus();
  const replace = (index: number, part: Partial<ReferralDraft>) =>
    change({
      referrals: referrals.map((referral, place) =>
        place === index ? { ...referral, ...part } : referral,
      ),
    });
  return (
    <Stack ref={fields}>
      <Stack gap={2}>
        <Title order={2} size="h3">
          {t('tour.referrals.title')}
        </Title>
        <Text c="dimmed">{t('tour.referrals.question')}</Text>
      </Stack>
      {referrals.map((referral, index) => (
        <ReferralFields
          key={referral.key}
          number={index + 1}
          referral={referral}
          giver={person?.id}
          change={(part) => replace(index, part)}
          onRemove={() => {
            change({ referrals: referrals.filter((_, place) => place !== index) });
            focusOn(null);
          }}
          onOtherFields={() => focusOn(referral.key)}
          errorFor={(field) => errorFor(`referrals.${index}.${field}`)}
        />
      ))}
      <Button
        ref={add}
        variant="default"
        leftSection={<IconPlus size={18} />}
        style={{ alignSelf: 'flex-start' }}
        disabled={referrals.length >= MOST_REFERRALS}
        onClick={() => {
          const referral = newReferral();
          change({ referrals: [...referrals, referral] });
          focusOn(referral.key);
        }}
      >
        {t('tour.referrals.add')}
      </Button>
    </Stack>
  );
}

/** Puts the focus in the first field of a referral, or on the button that adds one. */
function useFocus() {
  const fields = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const [wanted, setWanted] = useState<{ key: string | null }>();
  useEffect(() => {
    if (!wanted) return;
    const field = fields.current?.querySelector<HTMLElement>(
      `[data-referral="${wanted.key}"] input:not([type="hidden"])`,
    );
    (field ?? add.current)?.focus();
  }, [wanted]);
  // A new object each time, since the same referral may need it twice.
  return { fields, add, focusOn: (key: string | null) => setWanted({ key }) };
}

type ReferralFieldsProps = {
  number: number;
  referral: ReferralDraft;
  giver: string | undefined;
  change: (part: Partial<ReferralDraft>) => void;
  onRemove: () => void;
  /** A known person is chosen instead of a new one, or the other way round. */
  onOtherFields: () => void;
  errorFor: (field: string) => string | undefined;
};

function ReferralFields(props: ReferralFieldsProps) {
  const { number, referral, giver, change, onRemove, onOtherFields, errorFor } = props;
  const { t } = useTranslation();
  return (
    <Fieldset
      legend={t('tour.referrals.number', { number })}
      data-referral={referral.key}
      pos="relative"
      bg="var(--rundtur-card)"
    >
      <IconButton
        icon={IconTrash}
        color="brick"
        pos="absolute"
        top={-6}
        right={6}
        label={t('tour.referrals.remove', { number })}
        onClick={onRemove}
      />
      <Stack gap="sm">
        <ReceiverFields
          referral={referral}
          giver={giver}
          change={change}
          onOtherFields={onOtherFields}
          errorFor={errorFor}
        />
        <CompetencePicker
          label={t('tour.referrals.competence')}
          creatable
          ofOthers
          value={referral.competence}
          onChange={(competence) => change({ competence })}
          error={errorFor('competence')}
        />
        <TextInput
          label={t('tour.referrals.reason')}
          value={referral.reason}
          onChange={(event) => change({ reason: event.currentTarget.value })}
          error={errorFor('reason')}
        />
        <Checkbox
          label={t('tour.referrals.mayMentionName')}
          checked={referral.mayMentionName}
          onChange={(event) => change({ mayMentionName: event.currentTarget.checked })}
        />
      </Stack>
    </Fieldset>
  );
}

type ReceiverFieldsProps = Omit<ReferralFieldsProps, 'number' | 'onRemove'>;

/** A known person or, for an unknown name, the fields of a new one. */
function ReceiverFields(props: ReceiverFieldsProps) {
  const { referral, giver, change, onOtherFields, errorFor } = props;
  const { t } = useTranslation();
  const isNew = referral.newName !== '' || errorFor('newPersonName') !== undefined;
  if (!isNew || referral.person) {
    return (
      <PersonPicker
        label={t('tour.referrals.person')}
        description={t('tour.referrals.personHint')}
        value={referral.person}
        onChange={(person) => change({ person })}
        onCreate={(newName) => {
          change({ newName });
          onOtherFields();
        }}
        exclude={giver ? [giver] : []}
        error={errorFor('person')}
      />
    );
  }
  return (
    <Stack gap="sm">
      <TextInput
        label={t('tour.referrals.newName')}
        value={referral.newName}
        onChange={(event) => change({ newName: event.currentTarget.value })}
        error={errorFor('newPersonName')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          label={t('tour.referrals.newTitle')}
          value={referral.newTitle}
          onChange={(event) => change({ newTitle: event.currentTarget.value })}
          error={errorFor('newPersonTitle')}
        />
        <OrganisationPicker
          label={t('tour.referrals.newOrganisation')}
          creatable
          value={referral.newOrganisation}
          onChange={(newOrganisation) => change({ newOrganisation })}
          error={errorFor('newPersonOrganisation')}
        />
        <TextInput
          label={t('tour.referrals.newEmail')}
          type="email"
          value={referral.newEmail ?? ''}
          onChange={(event) => change({ newEmail: event.currentTarget.value })}
          error={errorFor('newPersonEmail')}
        />
        <TextInput
          label={t('tour.referrals.newPhone')}
          type="tel"
          value={referral.newPhone ?? ''}
          onChange={(event) => change({ newPhone: event.currentTarget.value })}
          error={errorFor('newPersonPhone')}
        />
      </SimpleGrid>
      <KindChips
        label={t('tour.referrals.newKind')}
        value={referral.newKind ?? null}
        onChange={(newKind) => change({ newKind })}
        error={errorFor('newPersonKind')}
      />
      <Group>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            change(nobodyNew);
            onOtherFields();
          }}
        >
          {t('tour.referrals.chooseKnown')}
        </Button>
      </Group>
    </Stack>
  );
}
