import { useTranslation } from 'react-i18next';
import type { ReliabilityFactsFragment } from '../api/generated/graphql';
import { useFormat } from '../ui/format';
import { dots } from './curve';
import classes from './ReliabilityPanel.module.css';

const SIZE = 200;

type ReliabilityCurveProps = { points: ReliabilityFactsFragment['points']; label: string };

/** A reliability curve: predicted on x, observed on y; on the dotted line they agree. */
export function ReliabilityCurve({ points, label }: ReliabilityCurveProps) {
  const { t } = useTranslation();
  const { share } = useFormat();
  return (
    <svg className={classes.curve ?? ''} viewBox="-38 -8 246 246" role="img" aria-label={label}>
      <line className={classes.axis ?? ''} x1={0} y1={SIZE} x2={SIZE} y2={SIZE} />
      <line className={classes.axis ?? ''} x1={0} y1={0} x2={0} y2={SIZE} />
      <line className={classes.ideal ?? ''} x1={0} y1={SIZE} x2={SIZE} y2={0} />
      {[0, 0.5, 1].map((value) => (
        <g key={value}>
          <text x={value * SIZE} y={SIZE + 14} textAnchor="middle">
            {share(value)}
          </text>
          <text x={-6} y={(1 - value) * SIZE + 4} textAnchor="end">
            {share(value)}
          </text>
        </g>
      ))}
      <text x={SIZE / 2} y={SIZE + 32} textAnchor="middle">
        {t('suggestion.calibration.column.predicted')}
      </text>
      {dots(points, SIZE).map(({ x, y, top, bottom, radius }) => (
        <g key={x}>
          <line className={classes.interval ?? ''} x1={x} y1={top} x2={x} y2={bottom} />
          <circle className={classes.point ?? ''} cx={x} cy={y} r={radius} />
        </g>
      ))}
    </svg>
  );
}
