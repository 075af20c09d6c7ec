import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { OfNetwork } from '../network/OfNetwork';
import { Page } from '../ui/Page';
import { MapView } from './MapView';

const ReachMap = graphql(`
  query ReachMap($network: ID!, $maxSteps: Int!) {
    network(id: $network) {
      id
      reach(maxSteps: $maxSteps) { ...ReachSummary graph(first: 2000) { ...MapGraph } }
    }
  }
`);

const DEFAULT_STEPS = 3;

/** How far the network reaches, drawn and as a table. */
function MapPage() {
  const { networkId = '' } = useParams();
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const maxSteps = Number(search.get('steps')) || DEFAULT_STEPS;
  const reach = useAnswer(ReachMap, { network: networkId, maxSteps }, { keep: true });
  const change = (name: string, value: string | null) => {
    const changed = new URLSearchParams(search);
    if (value === null) changed.delete(name);
    else changed.set(name, value);
    setSearch(changed, { replace: true });
  };
  return (
    <Page title={t('reach.title')} lead={t('reach.lead')}>
      <OfNetwork of={reach}>
        {(network) => (
          <MapView
            network={network.id}
            reach={network.reach}
            route={search.get('route')?.split(',') ?? []}
            onRouteClear={() => change('route', null)}
            maxSteps={maxSteps}
            onMaxSteps={(steps) => change('steps', String(steps))}
          />
        )}
      </OfNetwork>
    </Page>
  );
}

export { MapPage as Component };
