import { Anchor, Group, List, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { TipWords } from '../../people/TipWords';
import { Absent } from '../../ui/absent';
import { addresses } from '../../ui/addresses';
import { CardGate } from '../../ui/CardGate';
import { useFormat } from '../../ui/format';
import { mailLink } from '../../ui/mailto';
import { PaperBar, PaperPage } from '../../ui/PaperPage';
import classes from '../../ui/paper.module.css';
import { Failure, Loading } from '../../ui/states';
import { useTitle } from '../../ui/useTitle';
import { IntroductionLetter } from '../meeting/IntroductionLetter';
import { introducedBy } from '../meeting/introducedBy';
import { useWhen } from '../useWhen';
import { UnsentBar } from '../visit/UnsentBar';
import { AskAbout } from './AskAbout';
import { CardLog } from './CardLog';
import { type CardNetwork, type ConversationCard, useCard } from './cardQueries';
import { useKeptFiles } from './useKeptFiles';

/** One page for one conversation: on a phone, on paper, and where there is no connection. */
function CardPage() {
  return (
    <PaperPage>
      <CardGate>
        <Loaded />
      </CardGate>
    </PaperPage>
  );
}

function Loaded() {
  const { networkId = '', personId = '' } = useParams();
  const { query, card: answer, keptAt } = useCard(networkId, personId);
  if (!answer) {
    if (query.isPending) return <Loading />;
    if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />;
  }
  const network = answer?.network;
  if (!answer || !network?.card) throw new Absent('card');
  return <Card user={answer.me.id} network={network} card={network.card} keptAt={keptAt} />;
}

interface CardProps {
  user: string;
  network: CardNetwork;
  card: ConversationCard;
  keptAt: string | null | undefined;
}

function Card({ user, network, card, keptAt }: CardProps) {
  const { t } = useTranslation();
  const { person } = card;
  useTitle(t('tour.card.title', { name: person.name }));
  return (
    <Stack gap="lg" className={classes.card ?? ''}>
      <PaperBar to={addresses.tour(network.id, 'planned')} label={t('tour.back')} />
      <UnsentBar user={user} />
      <Who network={network} card={card} />
      <Ready keptAt={keptAt} />
      <Why network={network} card={card} keptAt={keptAt} />
      <Mentions card={card} />
      <Section title={t('tour.card.pitch')}>
        <Text style={{ whiteSpace: 'pre-line' }}>{card.pitch}</Text>
      </Section>
      <Section half title={t('tour.card.ask')}>
        <Lines lines={card.motivationQuestions} />
      </Section>
      <Section half title={t('tour.card.whoElse')}>
        <Lines lines={[...card.knowSomebody, ...card.nomination]} />
        <AskAbout card={card} />
        <Text size="sm" c="dimmed">
          {t('tour.card.mayWeSay')}
        </Text>
      </Section>
      <Section title={t('tour.card.privacy')}>
        <Text>{card.privacy}</Text>
        {!person.informedOn && <Text size="sm">{t('tour.card.notInformed')}</Text>}
      </Section>
      <section className={classes.screen} aria-labelledby="card-log">
        <Title order={2} id="card-log" mb="sm">
          {t('tour.log.title')}
        </Title>
        <CardLog user={user} network={network} card={card} />
      </section>
      <Notes />
    </Stack>
  );
}

function Who({ network, card: { person, plan: meeting } }: Pick<CardProps, 'network' | 'card'>) {
  const { t } = useTranslation();
  const when = useWhen();
  return (
    <div>
      <Title order={1}>{person.name}</Title>
      <Text c="dimmed">{[person.title, person.organisation?.name].filter(Boolean).join(', ')}</Text>
      <Text>{network.theme}</Text>
      {meeting && (
        <Text fw={600}>
          {[when(meeting.on, meeting.time), t(`tour.channel.${meeting.channel}`), meeting.place]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      )}
      <Group gap="md">
        {person.phone && <Anchor href={`tel:${person.phone}`}>{person.phone}</Anchor>}
        {person.email && <Anchor href={mailLink(person.email)}>{person.email}</Anchor>}
      </Group>
    </div>
  );
}

/** Whether the card is ready for use offline. */
function Ready({ keptAt }: Pick<CardProps, 'keptAt'>) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const keeping = useKeptFiles();
  return (
    <Text size="sm" c="dimmed" role="status" className={classes.screen ?? ''}>
      {keptAt
        ? t('tour.card.isKept', { day: day(keptAt.slice(0, 10)) })
        : t(`tour.card.keeping.${keeping}`)}
    </Text>
  );
}

function Why({
  network,
  card: { person, plan: meeting, fills },
  keptAt,
}: Pick<CardProps, 'network' | 'card' | 'keptAt'>) {
  const { t } = useTranslation();
  const competences = meeting && meeting.competences.length > 0 ? meeting.competences : fills;
  const about = [
    ...competences.map(({ name }) => name),
    meeting?.corner?.name,
    meeting?.phase?.name,
  ];
  const said = about.filter(Boolean).join(' · ');
  return (
    <Section half title={t('tour.card.why', { name: person.name })}>
      {said && <Text>{said}</Text>}
      {meeting?.reason && <Text>{meeting.reason}</Text>}
      {!said && !meeting?.reason && <Text>{t('tour.card.noReason')}</Text>}
      <TipWords network={network.id} person={person} introducedBy={introducedBy(meeting)} />
      {meeting?.introducer && meeting.introduction && (
        <Text>
          {t('tour.meeting.introductionBy', { name: meeting.introducer.name })}:{' '}
          {t(`tour.meeting.introduction.${meeting.introduction}`).toLocaleLowerCase()}
        </Text>
      )}
      {meeting && !keptAt && (
        <div className={classes.screen}>
          <IntroductionLetter network={network.id} person={person.id} meeting={meeting} />
        </div>
      )}
    </Section>
  );
}

/** Whom one may name. Whoever has introduced us has been named already. */
function Mentions({ card: { mentions, plan: meeting } }: Pick<CardProps, 'card'>) {
  const { t } = useTranslation();
  const by = introducedBy(meeting);
  const introducer = by ? meeting?.introducer : null;
  const others = mentions.filter(({ person }) => person.id !== by);
  return (
    <Section half title={t('tour.card.mentions')}>
      {introducer && <Text>{t('tour.card.introduced', { name: introducer.name })}</Text>}
      {others.length === 0 && !introducer && <Text>{t('tour.card.noMentions')}</Text>}
      {others.length > 0 && (
        <List>
          {others.map(({ person, referred }) => (
            <List.Item key={person.id}>
              {t(referred ? 'tour.card.referredBy' : 'tour.card.shared', { name: person.name })}
            </List.Item>
          ))}
        </List>
      )}
    </Section>
  );
}

interface SectionProps {
  title: string;
  /** On paper, beside another one. */
  half?: boolean;
  children: ReactNode;
}

function Section({ title, half = false, children }: SectionProps) {
  return (
    <Stack gap="xs" component="section" className={half ? (classes.half ?? '') : ''}>
      <Title order={2} size="h3">
        {title}
      </Title>
      {children}
    </Stack>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <List spacing="xs">
      {lines.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  );
}

/** Room to write on paper. */
function Notes() {
  const { t } = useTranslation();
  return (
    <div className={classes.notes}>
      <Text fw={600}>{t('tour.card.notes')}</Text>
    </div>
  );
}

export { CardPage as Component };
