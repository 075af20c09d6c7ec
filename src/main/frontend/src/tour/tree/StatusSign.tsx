import { Group, Text } from '@mantine/core';
import {
  IconCalendarCheck,
  IconCheck,
  IconHelp,
  IconHourglassEmpty,
  IconMessage,
  IconPhone,
  IconSparkles,
  IconX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ContactStatus } from '../../api/generated/graphql';

const SIGNS: Readonly<Record<ContactStatus, { icon: typeof IconCheck; colour: string }>> = {
  SUGGESTED: { icon: IconSparkles, colour: 'ochre' },
  TO_CONTACT: { icon: IconPhone, colour: 'ochre' },
  MEETING_AGREED: { icon: IconCalendarCheck, colour: 'fjord' },
  TALKED: { icon: IconMessage, colour: 'fjord' },
  JOINED: { icon: IconCheck, colour: 'moss' },
  MAYBE: { icon: IconHelp, colour: 'ochre' },
  DECLINED: { icon: IconX, colour: 'brick' },
  EXPIRED: { icon: IconHourglassEmpty, colour: 'gray' },
};

/** The status of a contact, as icon and word. */
export function StatusSign({ status }: { status: ContactStatus }) {
  const { t } = useTranslation();
  const { icon: Icon, colour } = SIGNS[status];
  return (
    <Group component="span" display="inline-flex" gap={4} wrap="nowrap">
      <Icon size={16} stroke={2} color={`var(--mantine-color-${colour}-text)`} aria-hidden />
      <Text component="span" size="sm">
        {t(`tour.contact.${status}`)}
      </Text>
    </Group>
  );
}
