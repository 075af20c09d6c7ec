import { Group, Text } from '@mantine/core';
import { IconTrendingUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { ForecastLineFragment } from '../api/generated/graphql';
import { useFormat } from '../ui/format';

graphql(`
  fragment ForecastLine on Forecast {
    expected
    low
    high
    coveredShareAfterTen
    learnedFrom
  }
`);

/** The forecast of how many conversations the tour still needs. */
export function ForecastLine({ forecast }: { forecast: ForecastLineFragment }) {
  const { t } = useTranslation();
  const { share, count } = useFormat();
  if (forecast.high === 0) return null;
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <IconTrendingUp size={20} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
      <Text>
        {t('suggestion.forecast', {
          expected: count(Math.round(forecast.expected)),
          low: forecast.low,
          high: forecast.high,
          share: share(forecast.coveredShareAfterTen),
          logged: count(forecast.learnedFrom),
        })}
      </Text>
    </Group>
  );
}
