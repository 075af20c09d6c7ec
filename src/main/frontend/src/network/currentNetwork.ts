import { useEffect } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';

const remembered = 'rundtur.network';

const NetworkChoices = graphql(`
  query NetworkChoices {
    networks(first: 100) {
      edges { node { id theme } }
    }
  }
`);

/** The user's networks and the current one: from the address, else the last one visited. */
export function useCurrentNetwork() {
  const { networkId } = useParams();
  const answer = useAnswer(NetworkChoices, {});
  const networks = answer.data?.networks.edges.map((edge) => edge.node) ?? [];
  useEffect(() => {
    if (networkId) localStorage.setItem(remembered, networkId);
  }, [networkId]);
  const wanted = networkId ?? localStorage.getItem(remembered);
  const current =
    networks.find((network) => network.id === wanted) ?? (networkId ? undefined : networks[0]);
  return { networks, current };
}
