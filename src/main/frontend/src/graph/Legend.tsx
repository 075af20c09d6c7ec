import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Palette, stepColour } from './palette';

type LegendProps = { palette: Palette; steps: readonly number[]; outside: boolean; route: boolean };

/** What colours, rings, lines and arrows mean. */
export function Legend({ palette, steps, outside, route }: LegendProps) {
  const { t } = useTranslation();
  return (
    <Group component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
      <Entry text={t('graph.participant')}>
        <Dot colour={stepColour(palette, 0)} ring={palette.ring} radius={6} />
      </Entry>
      {steps
        .filter((step) => step > 0)
        .map((step) => (
          <Entry key={step} text={t('graph.step', { count: step })}>
            <Dot colour={stepColour(palette, step)} radius={Math.max(3, 6.5 - step)} />
          </Entry>
        ))}
      {outside && (
        <Entry text={t('graph.outside')}>
          <Dot colour={palette.outside} radius={4} />
        </Entry>
      )}
      <Entry text={t('graph.tie')}>
        <line x1="1" y1="8" x2="25" y2="8" stroke={palette.tie} strokeWidth="2" />
      </Entry>
      <Entry text={t('graph.referral')}>
        <path d="M1 12 Q12 0 20 8" fill="none" stroke={palette.referral} strokeWidth="2" />
        <path d="M25 12 L16 9.5 L20.5 4.5 Z" fill={palette.referral} />
      </Entry>
      {route && (
        <Entry text={t('graph.route')}>
          <line x1="1" y1="8" x2="25" y2="8" stroke={palette.route} strokeWidth="4" />
        </Entry>
      )}
    </Group>
  );
}

function Entry({ text, children }: { text: string; children: ReactNode }) {
  return (
    <Group component="li" gap={6} wrap="nowrap">
      <svg width="26" height="16" aria-hidden="true">
        {children}
      </svg>
      <Text size="sm">{text}</Text>
    </Group>
  );
}

function Dot({ colour, ring, radius }: { colour: string; ring?: string; radius: number }) {
  return (
    <circle
      cx="13"
      cy="8"
      r={radius}
      fill={colour}
      stroke={ring ?? 'none'}
      strokeWidth={ring ? 2 : 0}
    />
  );
}
