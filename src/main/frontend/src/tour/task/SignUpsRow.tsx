import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TourTasksQuery } from '../../api/generated/graphql';
import { addresses } from '../../ui/addresses';
import { Row } from '../../ui/Row';

type SignUpsRowProps = {
  network: string;
  workshop: NonNullable<TourTasksQuery['network']>['workshops'][number];
};

/** The task of deciding on those who signed up to a workshop; leader and co-driver both may. */
export function SignUpsRow({ network, workshop: { title, signUps } }: SignUpsRowProps) {
  const { t } = useTranslation();
  return (
    <Row
      end={
        <Button
          component={Link}
          to={addresses.workshops(network)}
          variant="default"
          aria-label={t('tour.tasks.seeSignUpsTo', { title })}
        >
          {t('tour.tasks.seeSignUps')}
        </Button>
      }
    >
      <Stack gap={2}>
        <Text>{t('tour.tasks.signUps', { count: signUps.length, title })}</Text>
        <Text size="sm" c="dimmed">
          {t('tour.tasks.signUpsText')}
        </Text>
      </Stack>
    </Row>
  );
}
