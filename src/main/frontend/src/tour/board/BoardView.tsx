import { Badge, Button, Group, Menu, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowsLeftRight, IconCalendarTime, IconHeartHandshake } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ContactStatus } from '../../api/generated/graphql';
import { refetchAll } from '../../api/refetchAll';
import { useAnswer } from '../../api/useAnswer';
import { useChange } from '../../api/useChange';
import { PersonLink } from '../../people/PersonLink';
import { Answer } from '../../ui/Answer';
import { addresses } from '../../ui/addresses';
import { today, useFormat } from '../../ui/format';
import { notifyDone, notifyUndo } from '../../ui/notify';
import { Scroll } from '../../ui/Scroll';
import { useDropTarget } from '../../ui/useDropTarget';
import { useNotifyFailure } from '../../ui/useNotifyFailure';
import { AfterNo } from '../visit/AfterNo';
import classes from './Board.module.css';
import { beside, type Card, cardsOf, columns, isOverdue } from './board';
import { BoardSuggestions, ContactMove, useContacts } from './boardQueries';
import { DeclineDialog } from './DeclineDialog';

type Move = (card: Card, to: ContactStatus) => void;

/** All contacts of the network as a board; cards move by drag and drop and by keyboard. */
export function BoardView({ network }: { network: string }) {
  const { t } = useTranslation();
  const contacts = useContacts(network);
  const suggestions = useAnswer(BoardSuggestions, { network });
  const suggested = suggestions.data?.network?.nextContacts.suggestions ?? [];
  const { move, moved, declined, forget } = useMove(network);
  return (
    <Stack>
      <Text c="dimmed">{t('tour.board.how')}</Text>
      <div role="status">
        {declined && (
          <AfterNo
            key={declined.id}
            network={network}
            person={declined}
            actions={
              <Button variant="default" size="sm" onClick={forget}>
                {t('ui.close')}
              </Button>
            }
          />
        )}
      </div>
      <Answer of={contacts}>
        {(known) => {
          const cards = cardsOf(
            known,
            suggested.map(({ person }) => person),
          );
          return (
            <Scroll label={t('tour.board.label')}>
              <div className={classes.board}>
                {columns.map((status) => (
                  <Column
                    key={status}
                    network={network}
                    status={status}
                    cards={cards.filter((card) => card.status === status)}
                    find={(id) => cards.find(({ person }) => person.id === id)}
                    move={move}
                    moved={moved}
                  />
                ))}
              </div>
            </Scroll>
          );
        }}
      </Answer>
    </Stack>
  );
}

function useMove(network: string) {
  const { t } = useTranslation();
  const failed = useNotifyFailure();
  const client = useQueryClient();
  const navigate = useNavigate();
  const change = useChange(ContactMove);
  const [moved, setMoved] = useState<string>();
  const [declined, setDeclined] = useState<Card['person'] | null>(null);
  const move: Move = ({ person, status: from }, to) => {
    if (from === to || change.isPending) return;
    change.mutate(
      { input: { network, person: person.id, from, to } },
      {
        onSuccess: () => {
          setMoved(person.id);
          setDeclined(to === 'DECLINED' ? person : null);
          const said = t('tour.board.moved', {
            name: person.name,
            status: t(`tour.contact.${to}`),
          });
          if (to !== 'DECLINED') return notifyDone(said);
          // A no is a referral.
          notifyUndo(
            `${said} ${t('tour.board.whoElse')}`,
            t('tour.board.logReferral'),
            () => void navigate(addresses.log(network, { person: person.id, outcome: 'DECLINED' })),
          );
        },
        onError: (error) => {
          failed(error);
          // Another user may have moved it meanwhile: show where it stands.
          void refetchAll(client);
        },
      },
    );
  };
  return { move, moved, declined, forget: () => setDeclined(null) };
}

interface ColumnProps {
  network: string;
  status: ContactStatus;
  cards: readonly Card[];
  find: (person: string) => Card | undefined;
  move: Move;
  /** Whose card was moved last: it keeps the focus. */
  moved: string | undefined;
}

function Column({ network, status, cards, find, move, moved }: ColumnProps) {
  const { t } = useTranslation();
  const name = t(`tour.contact.${status}`);
  const target = useDropTarget((dropped) => {
    const card = find(dropped.getData('text/plain'));
    if (card) move(card, status);
  });
  return (
    <section className={classes.column} aria-label={name} {...target}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={2} size="h4">
          {name}
        </Title>
        <Text size="sm" c="dimmed">
          {cards.length}
        </Text>
      </Group>
      <ul className={classes.cards}>
        {cards.map((card) => (
          <PersonCard
            key={card.person.id}
            network={network}
            card={card}
            move={move}
            moved={moved}
          />
        ))}
      </ul>
    </section>
  );
}

type MoveMenuProps = { card: Card } & Pick<ColumnProps, 'move' | 'moved'>;
type PersonCardProps = MoveMenuProps & Pick<ColumnProps, 'network'>;

function PersonCard({ network, card, move, moved }: PersonCardProps) {
  const { t } = useTranslation();
  const { shortDay } = useFormat();
  const { person, since, plan: meeting, movedBy } = card;
  return (
    <li
      className={classes.card}
      draggable
      onDragStart={(event) => event.dataTransfer.setData('text/plain', person.id)}
    >
      <Stack gap={2}>
        <PersonLink person={person} fw={600} />
        {person.title && (
          <Text size="sm" c="dimmed">
            {person.title}
          </Text>
        )}
        {meeting?.on && (
          <Text size="sm">
            {t('tour.board.meeting', { day: shortDay(meeting.on) })}{' '}
            {isOverdue(card, today()) && (
              <Badge component="span" color="brick" size="sm">
                {t('tour.meeting.overdue')}
              </Badge>
            )}
          </Text>
        )}
        <Gently card={card} />
        {!meeting && since && (
          <Text size="sm" c="dimmed">
            {movedBy
              ? t('tour.board.movedBy', { day: shortDay(since), name: movedBy })
              : t('tour.meeting.since', { day: shortDay(since) })}
          </Text>
        )}
        {card.status === 'DECLINED' && <NotBefore network={network} card={card} />}
        <MoveMenu card={card} move={move} moved={moved} />
      </Stack>
    </li>
  );
}

/** That somebody wants to be met gently, and why the meeting planned with them is not that. */
function Gently({ card }: { card: Card }) {
  const { t } = useTranslation();
  const warning = card.plan?.gentleAdvice?.warning;
  if (!card.gentleContact) return null;
  return (
    <Group gap={4} wrap="nowrap" align="flex-start">
      <IconHeartHandshake size={16} aria-hidden style={{ flex: 'none', marginTop: 3 }} />
      <Text size="sm" {...(warning ? { c: 'ochre.9', fw: 600 } : {})}>
        {warning ?? t('tour.board.gentle')}
      </Text>
    </Group>
  );
}

/** From when somebody who declined may be suggested again; can be changed. */
function NotBefore({ network, card }: { network: string; card: Card }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const [opened, { open, close }] = useDisclosure(false);
  const { person, declinedUntil } = card;
  return (
    <>
      <Text size="sm">
        {declinedUntil
          ? t('tour.decline.notBefore', { day: day(declinedUntil) })
          : t('tour.decline.notAgain')}
      </Text>
      <Button
        variant="subtle"
        size="compact-sm"
        px={0}
        leftSection={<IconCalendarTime size={16} aria-hidden />}
        aria-label={t('tour.decline.change', { name: person.name })}
        onClick={open}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('tour.decline.changeShort')}
      </Button>
      <DeclineDialog network={network} card={card} opened={opened} onClose={close} />
    </>
  );
}

/** Arrow keys move the card one column; Enter opens the list of columns. */
function MoveMenu({ card, move, moved }: MoveMenuProps) {
  const { t } = useTranslation();
  const handle = useRef<HTMLButtonElement>(null);
  const { person, status } = card;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the card is remounted in its new column
  useEffect(() => {
    if (moved === person.id) handle.current?.focus();
  }, [moved, status]);
  const press = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key] as 1 | -1 | undefined;
    const to = by && beside(status, by);
    if (!to) return;
    event.preventDefault();
    move(card, to);
  };
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <UnstyledButton
          ref={handle}
          aria-label={t('tour.board.move', {
            name: person.name,
            status: t(`tour.contact.${status}`),
          })}
          onKeyDown={press}
          mt={4}
          py={4}
        >
          <Group gap={6} wrap="nowrap">
            <IconArrowsLeftRight size={16} aria-hidden />
            <Text size="sm">{t('tour.board.moveShort')}</Text>
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {columns
          .filter((column) => column !== status)
          .map((column) => (
            <Menu.Item key={column} onClick={() => move(card, column)}>
              {t(`tour.contact.${column}`)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
