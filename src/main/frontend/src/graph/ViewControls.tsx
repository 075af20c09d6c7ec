import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { moved, type ViewMove, viewMoveFor } from './keys';
import { type Renderer, useRenderer } from './rendererContext';

/** Zoom buttons over the picture. */
export function ViewControls() {
  const renderer = useRenderer();
  const { t } = useTranslation();
  const buttons: [string, ViewMove, typeof IconPlus][] = [
    [t('graph.zoomIn'), { kind: 'zoom', factor: 1 / 1.4 }, IconPlus],
    [t('graph.zoomOut'), { kind: 'zoom', factor: 1.4 }, IconMinus],
    [t('graph.fit'), { kind: 'reset' }, IconArrowsMaximize],
  ];
  return (
    <Group gap={4} style={{ position: 'absolute', right: 12, bottom: 12 }}>
      {buttons.map(([label, move, Icon]) => (
        <Tooltip key={label} label={label}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={label}
            onClick={() => go(renderer, move)}
          >
            <Icon size={18} />
          </ActionIcon>
        </Tooltip>
      ))}
    </Group>
  );
}

/** Takes the keyboard to the picture: arrows move it, plus and minus zoom, zero shows everything. */
export function KeyboardArea({ label }: { label: string }) {
  const renderer = useRenderer();
  return (
    <div
      role="application"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys.
      tabIndex={0}
      style={{ position: 'absolute', inset: 0, pointerEvents: 'none' }}
      onKeyDown={(event) => {
        const move = viewMoveFor(event.key);
        if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        go(renderer, move);
      }}
    />
  );
}

function go(renderer: Renderer, move: ViewMove) {
  const camera = renderer.getCamera();
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  camera.animate(moved(camera.getState(), move), { duration: still ? 1 : 150 });
}
