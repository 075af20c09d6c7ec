import {
  Button,
  Checkbox,
  Group,
  Input,
  NativeSelect,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/generated';
import type { Channel, Goer, MeetingNetworkFragment } from '../../api/generated/graphql';
import { useAnswer } from '../../api/useAnswer';
import { CompetencesPicker } from '../../people/CompetencePicker';
import { PersonPicker } from '../../people/PersonPicker';
import { TipWordsAbout } from '../../people/TipWords';
import { DayField } from '../../ui/DayField';
import { useFormat } from '../../ui/format';
import type { Named } from '../../ui/named';
import { channels } from '../channels';
import { GentleNote } from './GentleNote';
import { type MeetingDraft, wayThrough } from './meetingDraft';
import { GentleAdvice } from './meetingQueries';

const Ways = graphql(`
  query Ways($from: ID!, $to: ID!) {
    introductions(from: $from, to: $to, first: 3) { chance people { id name } }
  }
`);

interface MeetingFieldsProps {
  network: MeetingNetworkFragment;
  person: Named | null;
  draft: MeetingDraft;
  change: (part: Partial<MeetingDraft>) => void;
  errorFor: (field: string) => string | undefined;
}

/** When, where and how, and who goes. */
export function WhenFields({ network, person, draft, change, errorFor }: MeetingFieldsProps) {
  const { t } = useTranslation();
  const goers: Goer[] = network.coDriver ? ['LEADER', 'CO_DRIVER', 'BOTH'] : ['LEADER'];
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <DayField
          label={t('tour.meeting.field.on')}
          min={network.startedOn}
          value={draft.on}
          onChange={(on) => change({ on })}
          error={errorFor('on')}
        />
        <TextInput
          type="time"
          label={t('tour.meeting.field.time')}
          value={draft.time}
          onChange={(event) => change({ time: event.currentTarget.value })}
          error={errorFor('time')}
        />
        <TextInput
          type="number"
          label={t('tour.meeting.field.minutes')}
          min={5}
          step={5}
          value={draft.minutes}
          onChange={(event) => change({ minutes: event.currentTarget.value })}
          error={errorFor('minutes')}
        />
      </SimpleGrid>
      <Checkbox
        label={t('tour.meeting.agreed')}
        checked={draft.agreed && draft.on !== ''}
        disabled={draft.on === ''}
        onChange={(event) => change({ agreed: event.currentTarget.checked })}
        error={errorFor('agreed')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          label={t('tour.meeting.field.channel')}
          value={draft.channel}
          onChange={(event) => change({ channel: event.currentTarget.value as Channel })}
          data={channels.map((value) => ({ value, label: t(`tour.channel.${value}`) }))}
        />
        <TextInput
          label={t('tour.meeting.field.place')}
          description={t('tour.meeting.placeHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={draft.place}
          onChange={(event) => change({ place: event.currentTarget.value })}
          error={errorFor('place')}
        />
      </SimpleGrid>
      {person && <GentleWarning {...{ network, person, draft, change }} />}
      <NativeSelect
        label={t('tour.meeting.field.goes')}
        value={draft.goes}
        onChange={(event) => change({ goes: event.currentTarget.value as Goer })}
        data={goers.map((value) => ({ value, label: goerName(value) }))}
        error={errorFor('goes')}
      />
    </Stack>
  );

  function goerName(goer: Goer): string {
    const names = { leader: network.leader.name, coDriver: network.coDriver?.name ?? '' };
    return t(`tour.meeting.goes.${goer}`, names);
  }
}

type GentleWarningProps = Pick<MeetingFieldsProps, 'network' | 'draft' | 'change'> & {
  person: Named;
};

/** Says while the plan is being made whether it is what the person wishes. */
function GentleWarning({ network, person, draft, change }: GentleWarningProps) {
  const [place] = useDebouncedValue(draft.place, 300);
  const asked = { network: network.id, person: person.id, channel: draft.channel, place };
  const answer = useAnswer(GentleAdvice, asked, { keep: true });
  return <GentleNote advice={answer.data?.network?.gentleAdvice} change={change} />;
}

interface WhyFieldsProps extends MeetingFieldsProps {
  corners: readonly Named[];
}

/** Why this person: what we lack, where in the diamond, and for which phase. */
export function WhyFields({ network, person, corners, draft, change, errorFor }: WhyFieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack>
      {person && <TipWordsAbout network={network.id} person={person} />}
      <CompetencesPicker
        label={t('tour.meeting.field.competences')}
        value={draft.competences}
        onChange={(competences) => change({ competences })}
        error={errorFor('competences')}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NamedSelect
          label={t('tour.meeting.field.corner')}
          choices={corners}
          value={draft.corner}
          onChange={(corner) => change({ corner })}
        />
        <NamedSelect
          label={t('tour.meeting.field.phase')}
          choices={network.phases}
          value={draft.phase}
          onChange={(phase) => change({ phase })}
        />
      </SimpleGrid>
      <Textarea
        label={t('tour.meeting.field.reason')}
        description={t('tour.meeting.reasonHint')}
        autosize
        minRows={2}
        value={draft.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
        error={errorFor('reason')}
      />
    </Stack>
  );
}

interface NamedSelectProps {
  label: string;
  choices: readonly Named[];
  value: Named | null;
  onChange: (value: Named | null) => void;
}

function NamedSelect({ label, choices, value, onChange }: NamedSelectProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={label}
      value={value?.id ?? ''}
      onChange={(event) =>
        onChange(choices.find(({ id }) => id === event.currentTarget.value) ?? null)
      }
      data={[
        { value: '', label: t('tour.notChosen') },
        ...choices.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}

/** The route to the person, and who introduces us. */
export function WayFields({ network, person, draft, change, errorFor }: MeetingFieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack>
      {draft.route.length > 0 && (
        <Group justify="space-between">
          <Text>
            {[network.leader, ...draft.route, person].map((one) => one?.name).join(' → ')}
          </Text>
          <Button variant="subtle" size="compact-sm" onClick={() => change({ route: [] })}>
            {t('tour.meeting.forgetRoute')}
          </Button>
        </Group>
      )}
      {draft.route.length === 0 && person && (
        <KnownWays network={network} person={person} change={change} />
      )}
      <PersonPicker
        label={t('tour.meeting.field.introducer')}
        description={t('tour.meeting.introducerHint')}
        value={draft.introducer}
        onChange={(introducer) => change({ introducer })}
        exclude={[person?.id ?? '', network.leader.id]}
        error={errorFor('introducer')}
      />
    </Stack>
  );
}

type KnownWaysProps = Pick<MeetingFieldsProps, 'network' | 'change'> & { person: Named };

function KnownWays({ network, person, change }: KnownWaysProps) {
  const { t } = useTranslation();
  const { share } = useFormat();
  const ways = useAnswer(Ways, { from: network.leader.id, to: person.id });
  const over = ways.data?.introductions.filter(({ people }) => people.length > 2) ?? [];
  const direct = ways.data?.introductions.some(({ people }) => people.length === 2);
  return (
    <Input.Wrapper labelElement="div" label={t('tour.meeting.ways')}>
      <Stack gap={6} align="flex-start" mt={4}>
        {direct && <Text size="sm">{t('tour.meeting.direct')}</Text>}
        {ways.isSuccess && over.length === 0 && !direct && (
          <Text size="sm" c="dimmed">
            {t('tour.meeting.noWay')}
          </Text>
        )}
        {over.map(({ people, chance }) => (
          <Button
            key={people.map(({ id }) => id).join()}
            variant="default"
            h="auto"
            py={6}
            styles={{ label: { whiteSpace: 'normal', textAlign: 'left' } }}
            onClick={() => change(wayThrough(people, [network.leader, network.coDriver]))}
          >
            {people.map(({ name }) => name).join(' → ')} ({share(chance)})
          </Button>
        ))}
      </Stack>
    </Input.Wrapper>
  );
}
