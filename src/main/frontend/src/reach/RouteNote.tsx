import { Alert, Button, Group, Text } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

type RouteNoteProps = {
  route: readonly string[];
  people: ReadonlyMap<string, { readonly name: string }>;
  onClear: () => void;
};

/** The route the map shows, as names. */
export function RouteNote({ route, people, onClear }: RouteNoteProps) {
  const { t } = useTranslation();
  const names = route.flatMap((id) => people.get(id)?.name ?? []);
  return (
    <Alert color="fjord" icon={<IconRoute size={20} />}>
      <Group justify="space-between">
        <Text>{t('reach.route', { names: names.join(' → ') })}</Text>
        <Button variant="default" size="compact-md" onClick={onClear}>
          {t('reach.clearRoute')}
        </Button>
      </Group>
    </Alert>
  );
}
