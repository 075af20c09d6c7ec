import { Badge, Button, CloseButton, Group, Paper, Stack, Text } from '@mantine/core';
import { IconMessageCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MapLink, MapPerson } from '../graph/types';
import { PersonLink } from '../people/PersonLink';
import { addresses } from '../ui/addresses';
import classes from './PersonCard.module.css';

type PersonCardProps = {
  network: string;
  person: MapPerson;
  edges: readonly MapLink[];
  people: ReadonlyMap<string, MapPerson>;
  onClose: () => void;
};

/** The person chosen on the map: who, how near, by whom referred, and what one can do. */
export function PersonCard({ network, person, edges, people, onClose }: PersonCardProps) {
  const { t } = useTranslation();
  const nameOf = (id: string) => people.get(id)?.name ?? [];
  const ties = edges.filter(
    ({ source, target, referral }) => !referral && (source === person.id || target === person.id),
  ).length;
  const referredBy = edges
    .filter(({ target, referral }) => referral && target === person.id)
    .flatMap(({ source }) => nameOf(source));
  return (
    <Paper
      component="section"
      aria-label={person.name}
      shadow="md"
      p="md"
      className={classes.card ?? ''}
    >
      <Stack gap={6}>
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <PersonLink person={person} fw={600} fz="lg" />
          <CloseButton aria-label={t('ui.close')} onClick={onClose} />
        </Group>
        <Text size="sm" c="dimmed">
          {[person.title, person.organisation].filter(Boolean).join(', ')}
        </Text>
        <Group gap="xs">
          <Badge variant="light" tt="none">
            {person.participant ? t('graph.participant') : stepText()}
          </Badge>
        </Group>
        <Text size="sm">{t('reach.knows', { count: ties })}</Text>
        {referredBy.length > 0 && (
          <Text size="sm">{t('reach.referredBy', { names: referredBy.join(', ') })}</Text>
        )}
        <Button
          component={Link}
          to={addresses.log(network, { person: person.id })}
          size="sm"
          leftSection={<IconMessageCircle size={16} />}
        >
          {t('reach.log')}
        </Button>
      </Stack>
    </Paper>
  );

  function stepText(): string {
    return person.step === null ? t('graph.outside') : t('graph.step', { count: person.step });
  }
}
