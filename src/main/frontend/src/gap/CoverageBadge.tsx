import { Badge } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleHalf2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Coverage } from '../api/generated/graphql';

const LOOKS = {
  MISSING: { color: 'brick', Icon: IconCircleDashed },
  THIN: { color: 'ochre', Icon: IconCircleHalf2 },
  COVERED: { color: 'moss', Icon: IconCircleCheck },
} as const;

/** Covered, thin or missing: by word and sign, and only then by colour. */
export function CoverageBadge({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation();
  const { color, Icon } = LOOKS[coverage];
  return (
    <Badge color={color} variant="light" tt="none" size="lg" leftSection={<Icon size={15} />}>
      {t(`gap.coverage.${coverage}`)}
    </Badge>
  );
}
