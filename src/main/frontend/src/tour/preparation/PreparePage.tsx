import { Anchor, Button, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Audience, PrepareQuery } from '../../api/generated/graphql';
import { useAnswer } from '../../api/useAnswer';
import { useChange } from '../../api/useChange';
import { Answer } from '../../ui/Answer';
import { Absent } from '../../ui/absent';
import { addresses } from '../../ui/addresses';
import { isDay } from '../../ui/calendarDay';
import { DayField } from '../../ui/DayField';
import { FormFoot } from '../../ui/FormFoot';
import { today } from '../../ui/format';
import { LetterFields } from '../../ui/LetterFields';
import { notifyDone } from '../../ui/notify';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { AudiencePicker } from '../../wording/AudiencePicker';
import { type IntroducedMeeting, IntroductionLetter } from '../meeting/IntroductionLetter';
import { AskAbout } from './AskAbout';
import { PreparationSet, Prepare } from './prepareQueries';
import { firstProposals, type ProposedTime, written } from './proposedTimes';

type Preparation = NonNullable<NonNullable<PrepareQuery['network']>['preparation']>;

/** Before the first contact: the thoughts, the words, and the invitation. */
function PreparePage() {
  const { networkId = '', personId = '' } = useParams();
  const { t, i18n } = useTranslation();
  const [times, setTimes] = useState(() => firstProposals(today()));
  // Null: as it was chosen before, or else as the person's kind says.
  const [audience, setAudience] = useState<Audience | null>(null);
  const proposed = times
    .filter(({ day }) => isDay(day))
    .map((time) => written(time, i18n.language));
  const answer = useAnswer(
    Prepare,
    { network: networkId, person: personId, times: proposed, audience },
    { keep: true },
  );
  const name = answer.data?.network?.preparation?.person.name ?? '';
  return (
    <Page
      title={t('tour.prepare.title', { name })}
      lead={t('tour.prepare.lead')}
      back={{ to: addresses.tour(networkId, 'planned'), label: t('tour.back') }}
      actions={
        <Button component={Link} to={addresses.card(networkId, personId)} variant="default">
          {t('tour.card.action')}
        </Button>
      }
    >
      <Answer of={answer}>
        {({ network }) => {
          if (!network?.preparation) throw new Absent('preparation');
          return (
            <Stack gap="lg">
              <AudiencePicker
                label={t('tour.prepare.audience')}
                description={t('tour.prepare.audienceHint')}
                value={network.preparation.audience}
                onChange={setAudience}
              />
              <Thoughts
                key={`${personId} ${network.preparation.version}`}
                network={network.id}
                preparation={network.preparation}
              />
              {network.card?.plan?.introducer && (
                <Introducing network={network.id} person={personId} meeting={network.card.plan} />
              )}
              {network.card?.askAbout && (
                <Panel title={t('tour.card.whoElse')}>
                  <AskAbout card={network.card} />
                </Panel>
              )}
              <Invitation
                key={personId}
                preparation={network.preparation}
                times={times}
                onTimes={setTimes}
              />
            </Stack>
          );
        }}
      </Answer>
    </Page>
  );
}

interface IntroducingProps {
  network: string;
  person: string;
  meeting: IntroducedMeeting;
}

/** How far the introduction has come. */
function Introducing({ network, person, meeting }: IntroducingProps) {
  const { t } = useTranslation();
  const { introducer, introduction } = meeting;
  if (!introducer || !introduction) return null;
  return (
    <Panel title={t('tour.meeting.introductionBy', { name: introducer.name })}>
      <Group>
        <Text>{t(`tour.meeting.introduction.${introduction}`)}</Text>
        <IntroductionLetter network={network} person={person} meeting={meeting} />
      </Group>
    </Panel>
  );
}

function Thoughts({ network, preparation }: { network: string; preparation: Preparation }) {
  const { t } = useTranslation();
  const save = useChange(PreparationSet, () => notifyDone(t('ui.saved')));
  const { person, version, audience, questions, reflection, suggestedPitch } = preparation;
  // Null: the suggested words, which follow the audience.
  const [own, setOwn] = useState(preparation.pitch ?? null);
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(
    () => new Map(reflection.map(({ question, answer }) => [question, answer])),
  );
  // Answers to former wordings of the questions stay visible.
  const asked = [...new Set([...questions, ...answers.keys()])];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = {
      network,
      person: person.id,
      version,
      pitch: own?.trim() === suggestedPitch.trim() ? null : own,
      audience,
      reflection: asked.map((question) => ({ question, answer: answers.get(question) ?? '' })),
    };
    save.mutate({ input });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="lg">
        <Panel title={t('tour.prepare.reflection')}>
          <Stack>
            {asked.map((question) => (
              <Textarea
                key={question}
                label={question}
                autosize
                minRows={1}
                value={answers.get(question) ?? ''}
                onChange={(event) =>
                  setAnswers(new Map(answers).set(question, event.currentTarget.value))
                }
              />
            ))}
          </Stack>
        </Panel>
        <Panel title={t('tour.prepare.pitch')}>
          <Stack>
            <Textarea
              label={t('tour.prepare.pitchFor', { name: person.name })}
              description={t('tour.prepare.pitchHint')}
              autosize
              minRows={4}
              value={own ?? suggestedPitch}
              onChange={(event) => setOwn(event.currentTarget.value)}
            />
            <Group>
              <Button variant="subtle" onClick={() => setOwn(null)}>
                {t('tour.prepare.pitchBack')}
              </Button>
              <Anchor component={Link} to={addresses.texts(network)}>
                {t('tour.prepare.pitchOfNetwork')}
              </Anchor>
            </Group>
          </Stack>
        </Panel>
        <FormFoot of={save} label={t('tour.prepare.save')} />
      </Stack>
    </form>
  );
}

interface InvitationProps {
  preparation: Preparation;
  times: readonly ProposedTime[];
  onTimes: (times: ProposedTime[]) => void;
}

/** The letter, with times to choose from. */
function Invitation({ preparation: { invitation, person }, times, onTimes }: InvitationProps) {
  const { t } = useTranslation();
  const change = (index: number, part: Partial<ProposedTime>) =>
    onTimes(times.map((time, place) => (place === index ? { ...time, ...part } : time)));
  return (
    <Panel title={t('tour.prepare.mail')}>
      <Stack>
        <Text c="dimmed">{t('tour.prepare.mailLead')}</Text>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {times.map(({ day, time }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the proposals never change places
            <Group key={index} gap="xs" wrap="nowrap" align="flex-end">
              <DayField
                flex={1}
                label={t('tour.prepare.day', { number: index + 1 })}
                value={day}
                onChange={(day) => change(index, { day })}
              />
              <TextInput
                type="time"
                aria-label={t('tour.prepare.time', { number: index + 1 })}
                value={time}
                onChange={(event) => change(index, { time: event.currentTarget.value })}
              />
            </Group>
          ))}
        </SimpleGrid>
        <LetterFields
          letter={invitation}
          labels={{
            to: t('tour.prepare.to', { name: person.name }),
            subject: t('tour.prepare.subject'),
            body: t('tour.prepare.body'),
          }}
        />
      </Stack>
    </Panel>
  );
}

export { PreparePage as Component };
