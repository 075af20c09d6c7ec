import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Coverage } from '../api/generated/graphql';
import { useFormat } from '../ui/format';
import classes from './Diamond.module.css';
import { centreOf, filled, HALF, outline, VIEW_BOX } from './diamondShape';
import { lines } from './lines';

export type DiamondCorner = {
  id: string;
  name: string;
  coverage: Coverage | null;
  coveredShare: number;
  needs: number;
};

type DiamondProps = {
  corners: readonly DiamondCorner[];
  chosen: string | null;
  onChoose: (corner: string | null) => void;
};

/** The competence diamond: how much of each corner is covered, by filled area, pattern and words. */
export function Diamond({ corners, chosen, onChoose }: DiamondProps) {
  const { t } = useTranslation();
  const hatch = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture cannot be a fieldset.
    <svg viewBox={VIEW_BOX} className={classes.diamond} role="group" aria-label={t('gap.diamond')}>
      <defs>
        <pattern
          id={hatch}
          width="9"
          height="9"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className={classes.hatch} x1="0" y1="0" x2="0" y2="9" />
        </pattern>
      </defs>
      {corners.slice(0, 4).map((corner, index) => (
        <Corner
          key={corner.id}
          corner={corner}
          index={index}
          hatch={hatch}
          pressed={chosen === corner.id}
          onPress={() => onChoose(chosen === corner.id ? null : corner.id)}
        />
      ))}
    </svg>
  );
}

type CornerProps = {
  corner: DiamondCorner;
  index: number;
  hatch: string;
  pressed: boolean;
  onPress: () => void;
};

function Corner({ corner, index, hatch, pressed, onPress }: CornerProps) {
  const { t } = useTranslation();
  const { share } = useFormat();
  const [x, y] = centreOf(index);
  const status = corner.coverage ? t(`gap.coverage.${corner.coverage}`) : t('gap.noNeeds');
  const name = lines(corner.name, 16);
  const top = y - 8 - (name.length - 1) * 9;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own.
    <g
      role="button"
      tabIndex={0}
      aria-pressed={pressed}
      aria-label={`${corner.name}: ${status}, ${share(corner.coveredShare)}, ${t('gap.needCount', { count: corner.needs })}`}
      className={classes.corner}
      data-coverage={corner.coverage ?? 'NONE'}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
    >
      <polygon className={classes.outline} points={outline(index)} />
      {corner.needs > 0 && (
        <>
          <polygon className={classes.fill} points={filled(index, corner.coveredShare)} />
          {corner.coverage === 'THIN' && (
            <polygon fill={`url(#${hatch})`} points={filled(index, corner.coveredShare)} />
          )}
        </>
      )}
      <text textAnchor="middle" className={classes.name}>
        {name.map((line, row) => (
          <tspan key={line} x={x} y={top + row * 18}>
            {line}
          </tspan>
        ))}
      </text>
      <text textAnchor="middle" className={classes.status} x={x} y={top + name.length * 18 + 1}>
        {status}
      </text>
      {corner.needs > 0 && (
        <text
          textAnchor="middle"
          className={classes.share}
          x={x}
          y={Math.min(top + name.length * 18 + 21, y + HALF * 0.55)}
        >
          {share(corner.coveredShare)}
        </text>
      )}
    </g>
  );
}
