import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NeedRowFragment } from '../api/generated/graphql';
import classes from './PhaseSquares.module.css';

/** How far a need is met in each phase: a square for each, by its number, its look and its words. */
export function PhaseSquares({ row }: { row: NeedRowFragment }) {
  const { t } = useTranslation();
  if (row.phases.length < 2) return null;
  return (
    <ol className={classes.squares} aria-label={t('gap.phaseByPhase')}>
      {row.phases.map(({ phase, over, holders, coverage }) => {
        const words = t(over ? 'gap.inPastPhase' : 'gap.inPhase', {
          phase: phase.name,
          coverage: t(`gap.coverage.${coverage}`),
          found: Math.min(holders, row.need.wantedHolders),
          wanted: row.need.wantedHolders,
        });
        return (
          <li
            key={phase.id}
            className={classes.square}
            data-coverage={coverage}
            data-over={over || undefined}
            title={words}
          >
            <span aria-hidden>{phase.number ?? '–'}</span>
            <VisuallyHidden>{words}</VisuallyHidden>
          </li>
        );
      })}
    </ol>
  );
}
