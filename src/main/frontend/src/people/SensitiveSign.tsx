import { Badge } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Says beside a competence that it is sensitive, and what that means. */
export function SensitiveSign() {
  const { t } = useTranslation();
  return (
    <Badge
      variant="light"
      color="gray"
      tt="none"
      leftSection={<IconLock size={12} aria-hidden />}
      title={t('people.sensitive.hint')}
    >
      {t('people.sensitive.sign')}
    </Badge>
  );
}
