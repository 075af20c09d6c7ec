import { Button, CopyButton, Group, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface CopyFieldProps {
  label: string;
  description?: ReactNode;
  value: string;
}

/** A read-only field with a button that copies it. */
export function CopyField({ label, description, value }: CopyFieldProps) {
  const { t } = useTranslation();
  return (
    <Group align="flex-end" w="100%">
      <TextInput
        flex="1 1 16rem"
        readOnly
        label={label}
        description={description}
        value={value}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            onClick={copy}
          >
            {t(copied ? 'ui.copied' : 'ui.copy')}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
