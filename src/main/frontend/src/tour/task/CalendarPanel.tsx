import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../api/useAnswer';
import { useChange } from '../../api/useChange';
import { Answer } from '../../ui/Answer';
import { CopyField } from '../../ui/CopyField';
import { useFormat } from '../../ui/format';
import { notifyDone } from '../../ui/notify';
import { Panel } from '../../ui/Panel';
import { useNotifyFailure } from '../../ui/useNotifyFailure';
import { CalendarFeedClose, CalendarFeedOpen, MyCalendar } from './taskQueries';

/** A calendar feed of one's own tasks at a secret URL. */
export function CalendarPanel() {
  const { t } = useTranslation();
  const { day } = useFormat();
  const [withNames, setWithNames] = useState(false);
  const [address, setAddress] = useState<string>();
  const opening = useChange(CalendarFeedOpen);
  const closing = useChange(CalendarFeedClose);
  const onError = useNotifyFailure();
  const open = () =>
    opening.mutate(
      { withNames },
      {
        onSuccess: ({ calendarFeedOpen: { path } }) => setAddress(`${location.origin}${path}`),
        onError,
      },
    );
  const close = () =>
    closing.mutate(
      {},
      {
        onSuccess: () => {
          setAddress(undefined);
          notifyDone(t('tour.calendar.closed'));
        },
        onError,
      },
    );
  return (
    <Panel title={t('tour.calendar.title')} className="screen-only">
      <Answer of={useAnswer(MyCalendar, {})}>
        {({ me: { calendarFeed } }) => (
          <Stack align="flex-start">
            <Text>{t('tour.calendar.lead')}</Text>
            {calendarFeed && !address && (
              <Text>
                {t(calendarFeed.withNames ? 'tour.calendar.openNamed' : 'tour.calendar.open', {
                  day: day(calendarFeed.createdAt.slice(0, 10)),
                })}
              </Text>
            )}
            {address && (
              <CopyField
                label={t('tour.calendar.address')}
                description={t('tour.calendar.addressHint')}
                value={address}
              />
            )}
            <Checkbox
              label={t('tour.calendar.withNames')}
              description={t('tour.calendar.withNamesHint')}
              checked={withNames}
              onChange={(event) => setWithNames(event.currentTarget.checked)}
            />
            <Group>
              <Button variant="default" loading={opening.isPending} onClick={open}>
                {t(calendarFeed ? 'tour.calendar.anew' : 'tour.calendar.action')}
              </Button>
              {calendarFeed && (
                <Button variant="subtle" color="brick" loading={closing.isPending} onClick={close}>
                  {t('tour.calendar.close')}
                </Button>
              )}
            </Group>
          </Stack>
        )}
      </Answer>
    </Panel>
  );
}
