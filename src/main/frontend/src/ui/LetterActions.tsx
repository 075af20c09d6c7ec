import { Button, CopyButton, Group } from '@mantine/core';
import { IconCopy, IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mailto } from './mailto';

interface LetterActionsProps {
  to: string;
  subject: string;
  body: string;
  /** Discards the edits; left out while there are none. */
  onReset?: (() => void) | undefined;
}

/** Buttons to open a letter in the mail program, to copy it, and to reset it. */
export function LetterActions({ to, subject, body, onReset }: LetterActionsProps) {
  const { t } = useTranslation();
  return (
    <Group>
      <Button
        component="a"
        href={mailto(to, subject, body)}
        leftSection={<IconMail size={18} aria-hidden />}
      >
        {t('ui.letter.open')}
      </Button>
      <CopyButton value={`${subject}\n\n${body}`}>
        {({ copied, copy }) => (
          <Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={copy}>
            {t(copied ? 'ui.copied' : 'ui.letter.copy')}
          </Button>
        )}
      </CopyButton>
      {onReset && (
        <Button variant="subtle" onClick={onReset}>
          {t('ui.letter.reset')}
        </Button>
      )}
    </Group>
  );
}
