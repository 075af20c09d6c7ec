import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../api/useChange';
import { PersonLink } from '../../people/PersonLink';
import { useFormat } from '../../ui/format';
import { LetterFields } from '../../ui/LetterFields';
import { PlainList } from '../../ui/PlainList';
import { useNotifyFailure } from '../../ui/useNotifyFailure';
import { useUndoable } from '../../ui/useUndoable';
import { StatusSign } from '../tree/StatusSign';
import { type ThanksFacts, ThanksSet } from './thanksQueries';

interface ThanksCardProps {
  network: string;
  thanks: ThanksFacts;
}

/** What one giver's tips led to, a thank-you letter, and whether they were thanked. */
export function ThanksCard({ network, thanks }: ThanksCardProps) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const [writing, setWriting] = useState(false);
  const { giver, tips, waiting, thankedOn, thankedBy } = thanks;
  return (
    <Paper component="li" withBorder p="md" bg="transparent">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="xs">
          <div>
            <Title order={3}>
              <PersonLink person={giver} inherit />
            </Title>
            {giver.title && (
              <Text size="sm" c="dimmed">
                {giver.title}
              </Text>
            )}
          </div>
          <Badge
            variant={waiting ? 'outline' : 'light'}
            color={waiting ? 'ochre' : 'moss'}
            tt="none"
            {...(waiting ? {} : { leftSection: <IconCheck size={14} aria-hidden /> })}
          >
            {t(waiting ? 'tour.thanks.isWaiting' : 'tour.thanks.isThanked')}
          </Badge>
        </Group>
        {thankedOn && (
          <Text size="sm" c="dimmed">
            {t(waiting ? 'tour.thanks.thankedBefore' : 'tour.thanks.thankedOn', {
              day: day(thankedOn),
              name: thankedBy,
            })}
          </Text>
        )}
        <PlainList gap={6} aria-label={t('tour.thanks.became', { name: giver.name })}>
          {tips.map((tip) => (
            <Tip key={tip.receiver.id} tip={tip} />
          ))}
        </PlainList>
        <Group gap="xs">
          <Button
            variant="default"
            size="sm"
            aria-expanded={writing}
            leftSection={<IconMail size={18} aria-hidden />}
            aria-label={t('tour.thanks.writeTo', { name: giver.name })}
            onClick={() => setWriting(!writing)}
          >
            {t('tour.thanks.write')}
          </Button>
          <Thanked network={network} thanks={thanks} />
        </Group>
        {writing && <Letter thanks={thanks} />}
      </Stack>
    </Paper>
  );
}

function Tip({ tip }: { tip: ThanksFacts['tips'][number] }) {
  const { t } = useTranslation();
  const { receiver, status, first, led, joinedLed } = tip;
  return (
    <li>
      <Group gap="xs">
        <PersonLink person={receiver} />
        {status ? (
          <StatusSign status={status} />
        ) : (
          <Text component="span" size="sm">
            {t('tour.thanks.runs')}
          </Text>
        )}
        {led > 0 && (
          <Text component="span" size="sm" c="dimmed">
            {t('tour.thanks.led', { count: led })}
            {joinedLed > 0 && t('tour.thanks.joinedLed', { count: joinedLed })}
          </Text>
        )}
        {!first && (
          <Text component="span" size="sm" c="dimmed">
            {t('tour.thanks.notFirst')}
          </Text>
        )}
      </Group>
    </li>
  );
}

/** Marks the giver as thanked, or as not thanked. */
function Thanked({ network, thanks: { giver, waiting } }: ThanksCardProps) {
  const { t } = useTranslation();
  const failed = useNotifyFailure();
  const undoable = useUndoable();
  const change = useChange(ThanksSet);
  const set = (thanked: boolean) =>
    change.mutateAsync({ input: { network, giver: giver.id, thanked } });
  const thank = () =>
    undoable({
      act: () => set(true),
      said: t('tour.thanks.noted', { name: giver.name }),
      undo: () => set(false),
    });
  return waiting ? (
    <Button
      size="sm"
      loading={change.isPending}
      leftSection={<IconCheck size={18} aria-hidden />}
      aria-label={t('tour.thanks.markOf', { name: giver.name })}
      onClick={() => void thank()}
    >
      {t('tour.thanks.mark')}
    </Button>
  ) : (
    <Button
      size="sm"
      variant="subtle"
      loading={change.isPending}
      aria-label={t('tour.thanks.unmarkOf', { name: giver.name })}
      onClick={() => void set(false).catch(failed)}
    >
      {t('tour.thanks.unmark')}
    </Button>
  );
}

function Letter({ thanks: { giver, letter } }: { thanks: ThanksFacts }) {
  const { t } = useTranslation();
  const { name } = giver;
  return (
    <LetterFields
      letter={letter}
      labels={{
        to: t('tour.prepare.to', { name }),
        subject: t('tour.thanks.subject', { name }),
        body: t('tour.thanks.body', { name }),
        hint: t('tour.thanks.bodyHint'),
      }}
    />
  );
}
