import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/format';
import type { ImportReport } from './importReport';

interface SharedListProps {
  report: ImportReport;
  onRename: (list: string) => void;
}

/** Says who else has imported from a list of this name, and takes another name. */
export function SharedList({ report: { source, sharers }, onRename }: SharedListProps) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const [name, setName] = useState('');
  if (sharers.length === 0) return null;
  const who = sharers
    .map(({ name, lastAt }) => t('interchange.shared.who', { name, day: day(lastAt.slice(0, 10)) }))
    .join(', ');
  return (
    <Alert color="ochre" icon={<IconAlertTriangle />} title={t('interchange.shared.title')}>
      <Stack gap="sm">
        {t('interchange.shared.text', { name: source, who })}
        <Group
          component="form"
          align="flex-end"
          gap="sm"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim()) onRename(name);
          }}
        >
          <TextInput
            flex="1 1 14rem"
            maw="22rem"
            label={t('interchange.shared.label')}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={!name.trim()}>
            {t('interchange.shared.action')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
