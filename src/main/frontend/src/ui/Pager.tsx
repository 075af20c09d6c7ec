import { Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from './format';

interface PagerProps {
  /** How many come before this page. */
  offset: number;
  shown: number;
  total: number;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
}

/** Which part of a long list is shown, with links to the previous and the next page. */
export function Pager({ offset, shown, total, onPrevious, onNext }: PagerProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  return (
    <Group justify="space-between" mt="md" component="nav" aria-label={t('ui.pager.label')}>
      <Text size="sm" c="dimmed" role="status">
        {t('ui.pager.range', {
          from: count(offset + 1),
          to: count(offset + shown),
          total: count(total),
        })}
      </Text>
      {(onPrevious || onNext) && (
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconChevronLeft size={16} />}
            disabled={!onPrevious}
            onClick={onPrevious}
          >
            {t('ui.pager.previous')}
          </Button>
          <Button
            variant="default"
            rightSection={<IconChevronRight size={16} />}
            disabled={!onNext}
            onClick={onNext}
          >
            {t('ui.pager.next')}
          </Button>
        </Group>
      )}
    </Group>
  );
}
