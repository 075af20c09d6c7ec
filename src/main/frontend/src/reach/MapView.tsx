import {
  Alert,
  Group,
  NativeSelect,
  SegmentedControl,
  Stack,
  Text,
  useComputedColorScheme,
} from '@mantine/core';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { MapGraphFragment, ReachSummaryFragment } from '../api/generated/graphql';
import type { Arrangement } from '../graph/Canvas';
import { Legend } from '../graph/Legend';
import { paletteFor } from '../graph/palette';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import { Loading } from '../ui/states';
import { MapSearch } from './MapSearch';
import { MapTable } from './MapTable';
import { PersonCard } from './PersonCard';
import { ReachSummary } from './ReachSummary';
import { RouteNote } from './RouteNote';

// WebGL comes with the map and not with the first page.
const Canvas = lazy(() => import('../graph/Canvas').then((module) => ({ default: module.Canvas })));

graphql(`
  fragment MapGraph on ReachGraph {
    total
    nodes { id name kind title organisation step participant }
    edges { source target strength referral }
  }
`);

type MapViewProps = {
  network: string;
  reach: ReachSummaryFragment & { graph: MapGraphFragment };
  /** Ids from the one who asks to the one to reach. */
  route: readonly string[];
  onRouteClear: () => void;
  maxSteps: number;
  onMaxSteps: (steps: number) => void;
};

/** The picture with its controls, and the same people as a table. */
export function MapView(props: MapViewProps) {
  const { network, reach, route, onRouteClear, maxSteps, onMaxSteps } = props;
  const { t } = useTranslation();
  const { count } = useFormat();
  const scheme = useComputedColorScheme('light');
  const [arrangement, setArrangement] = useState<Arrangement>('rings');
  const [selected, setSelected] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [lookAt, setLookAt] = useState<string | null>(null);
  const picture = useRef<HTMLDivElement>(null);
  const { nodes, edges, total } = reach.graph;
  const people = useMemo(() => new Map(nodes.map((node) => [node.id, node])), [nodes]);
  // The route comes from the address and is a new array with each render.
  const path = route.join(',');
  const emphasis = useMemo(
    () => ({ route: path ? path.split(',') : [], selected, hovered }),
    [path, selected, hovered],
  );
  const find = (id: string) => {
    setSelected(id);
    setLookAt(id);
    picture.current?.scrollIntoView({ block: 'nearest' });
  };
  const person = selected === null ? undefined : people.get(selected);
  const fallback = <Alert color="ochre">{t('reach.noWebGl')}</Alert>;

  return (
    <Stack gap="lg">
      <ReachSummary reach={reach} />
      {route.length > 0 && <RouteNote route={route} people={people} onClear={onRouteClear} />}
      <Panel p={0} style={{ overflow: 'hidden' }}>
        <Group p="md" gap="md" align="flex-end">
          <MapSearch people={nodes} onFind={find} />
          <NativeSelect
            label={t('reach.steps')}
            value={String(maxSteps)}
            onChange={(event) => onMaxSteps(Number(event.currentTarget.value))}
            data={[1, 2, 3, 4].map((step) => ({
              value: String(step),
              label: t('reach.upTo', { count: step }),
            }))}
          />
          <SegmentedControl
            aria-label={t('reach.arrangement')}
            value={arrangement}
            onChange={(chosen) => setArrangement(chosen as Arrangement)}
            data={[
              { value: 'rings', label: t('reach.byStep') },
              { value: 'groups', label: t('reach.byGroup') },
            ]}
          />
        </Group>
        <Suspense fallback={<Loading />}>
          <div
            ref={picture}
            style={{ position: 'relative', borderBlock: '1px solid var(--rundtur-line)' }}
          >
            <Canvas
              people={nodes}
              links={edges}
              arrangement={arrangement}
              emphasis={emphasis}
              scheme={scheme}
              lookAt={lookAt}
              label={t('reach.keyboard')}
              fallback={fallback}
              height="min(70vh, 44rem)"
              onSelect={setSelected}
              onHover={setHovered}
            />
            {person && (
              <PersonCard
                network={network}
                person={person}
                edges={edges}
                people={people}
                onClose={() => setSelected(null)}
              />
            )}
          </div>
        </Suspense>
        <Stack p="md" gap="xs">
          <Legend
            palette={paletteFor(scheme)}
            steps={reach.byStep.map(({ step }) => step)}
            outside={nodes.some(({ step }) => step === null)}
            route={route.length > 0}
          />
          <Text size="sm" c="dimmed" className="screen-only">
            {t('reach.wheel')}
          </Text>
          {total > nodes.length && (
            <Text size="sm" c="dimmed">
              {t('reach.cutOff', { shown: count(nodes.length), total: count(total) })}
            </Text>
          )}
        </Stack>
      </Panel>
      <MapTable people={nodes} edges={edges} selected={selected} onSelect={find} />
    </Stack>
  );
}
