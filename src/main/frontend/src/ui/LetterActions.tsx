import { Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconCopy, IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { longestLink, mailto } from './mailto';

interface LetterActionsProps {
  to: string;
  subject: string;
  body: string;
  /** Called when the letter is opened in the mail program or copied. */
  onTaken?: (() => void) | undefined;
  /** Discards the edits; left out while there are none. */
  onReset?: (() => void) | undefined;
}

/** Buttons to open a letter in the mail program, to copy it, and to reset it. */
export function LetterActions({ to, subject, body, onTaken, onReset }: LetterActionsProps) {
  const { t } = useTranslation();
  const link = mailto(to, subject, body);
  const long = link.length > longestLink;
  const open = (
    <Button
      component="a"
      href={link}
      onClick={onTaken}
      variant={long ? 'default' : 'filled'}
      leftSection={<IconMail size={18} aria-hidden />}
    >
      {t('ui.letter.open')}
    </Button>
  );
  return (
    <Stack gap="xs">
      {long && <Text size="sm">{t('ui.letter.long')}</Text>}
      <Group>
        {!long && open}
        <CopyButton value={`${subject}\n\n${body}`}>
          {({ copied, copy }) => (
            <Button
              variant={long ? 'filled' : 'default'}
              leftSection={<IconCopy size={18} aria-hidden />}
              onClick={() => {
                copy();
                onTaken?.();
              }}
            >
              {t(copied ? 'ui.copied' : 'ui.letter.copy')}
            </Button>
          )}
        </CopyButton>
        {long && open}
        {onReset && (
          <Button variant="subtle" onClick={onReset}>
            {t('ui.letter.reset')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
