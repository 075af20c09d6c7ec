import { Alert, Button, Group, List, Text } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/generated';
import type { GentleNoteFragment, GentleWay } from '../../api/generated/graphql';
import type { MeetingDraft } from './meetingDraft';

graphql(`
  fragment GentleNote on GentleAdvice {
    gathering
    warning
    ways
  }
`);

type Change = (part: Partial<MeetingDraft>) => void;

/** What the gentle ways make of a plan; of the others there is nothing to fill in. */
const PLANS: Partial<Record<GentleWay, Partial<MeetingDraft>>> = {
  ONE_TO_ONE: { channel: 'FACE_TO_FACE', place: '' },
  BY_PHONE: { channel: 'PHONE', place: '' },
};

type GentleNoteProps = {
  advice: GentleNoteFragment | null | undefined;
  /** Where the plan can be changed on the spot. */
  change?: Change;
};

/** Warns that somebody is to be met otherwise than they wish, and offers gentle ways. */
export function GentleNote({ advice, change }: GentleNoteProps) {
  const { t } = useTranslation();
  if (!advice) return null;
  const applicable = change ? advice.ways.filter((way) => PLANS[way]) : [];
  return (
    <Alert
      color="ochre"
      icon={<IconHeartHandshake aria-hidden />}
      title={t('tour.meeting.gentle.title')}
      role="status"
    >
      <Text>{advice.warning}</Text>
      <List mt="xs" size="sm">
        {advice.ways.map((way) => (
          <List.Item key={way}>{t(`tour.meeting.gentle.way.${way}`)}</List.Item>
        ))}
      </List>
      {change && (
        <Group gap="sm" mt="sm">
          {applicable.map((way) => (
            <Button
              key={way}
              variant="default"
              size="compact-md"
              onClick={() => change(PLANS[way] ?? {})}
            >
              {t(`tour.meeting.gentle.choose.${way as 'ONE_TO_ONE' | 'BY_PHONE'}`)}
            </Button>
          ))}
        </Group>
      )}
    </Alert>
  );
}
