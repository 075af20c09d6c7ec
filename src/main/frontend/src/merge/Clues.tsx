import { Group, List, Text } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface Clue {
  code: string;
  text: string;
  speaksFor: boolean;
}

/** The evidence for and against two records being one person. */
export function Clues({ clues }: { clues: readonly Clue[] }) {
  const { t } = useTranslation();
  return (
    <List listStyleType="none" spacing={2} aria-label={t('merge.clues')}>
      {clues.map(({ code, text, speaksFor }) => (
        <List.Item key={code}>
          <Group gap={6} wrap="nowrap" component="span">
            {speaksFor ? (
              <IconPlus size={16} color="var(--mantine-color-moss-6)" aria-hidden />
            ) : (
              <IconMinus size={16} color="var(--mantine-color-brick-6)" aria-hidden />
            )}
            <Text component="span" size="sm">
              {t(speaksFor ? 'merge.for' : 'merge.against', { clue: text })}
            </Text>
          </Group>
        </List.Item>
      ))}
    </List>
  );
}
