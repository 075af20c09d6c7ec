import { Anchor, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/useAnswer';
import type { Named } from '../../people/named';
import { Answer } from '../../ui/Answer';
import { Page } from '../../ui/Page';
import { Empty } from '../../ui/states';
import { EditPlan, NewPlan } from './MeetingForm';
import { newPlan, wayThrough } from './meetingDraft';
import { PlanStart, PlanToEdit } from './meetingQueries';

/** Plans a conversation, from a suggestion or from nothing, or changes one that is planned. */
function PlanPage() {
  const { networkId = '', planId } = useParams();
  const { t } = useTranslation();
  return (
    <Page
      title={t(planId ? 'tour.plan.change' : 'tour.plan.title')}
      lead={t('tour.plan.lead')}
      narrow
      back={
        <Anchor component={Link} to={`/networks/${networkId}/tour?tab=planned`} size="sm">
          {t('tour.plan.back')}
        </Anchor>
      }
    >
      <Stack gap="lg">
        {planId ? (
          <Known key={planId} network={networkId} plan={planId} />
        ) : (
          <Fresh network={networkId} />
        )}
      </Stack>
    </Page>
  );
}

function Known({ network, plan }: { network: string; plan: string }) {
  const { t } = useTranslation();
  const answer = useAnswer(PlanToEdit, { network, plan });
  return (
    <Answer of={answer}>
      {(found) =>
        found.network && found.node?.__typename === 'PlannedConversation' ? (
          <EditPlan network={found.network} corners={found.corners} plan={found.node} />
        ) : (
          <Empty title={t('tour.plan.unknown')} text={t('tour.plan.unknownText')} />
        )
      }
    </Answer>
  );
}

function ids(search: URLSearchParams, name: string): string[] {
  return search.get(name)?.split(',').filter(Boolean) ?? [];
}

/** `?person=…&about=…&reason=…&route=…`: whom, the competences they are wanted for, why, and the whole way. */
function Fresh({ network }: { network: string }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const person = search.get('person') ?? '';
  const [about, route] = [ids(search, 'about'), ids(search, 'route')];
  const mentioned = [...new Set([person, ...about, ...route])].filter(Boolean);
  const answer = useAnswer(PlanStart, { network, mentioned });
  return (
    <Answer of={answer}>
      {(found) => {
        if (!found.network) return <Empty title={t('network.unknown')} />;
        const known = new Map<string, Named>(
          found.nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node]] : [])),
        );
        const named = (wanted: string[]) => wanted.flatMap((id) => known.get(id) ?? []);
        const now = found.network.currentPhase.id;
        return (
          <NewPlan
            key={mentioned.join()}
            network={found.network}
            corners={found.corners}
            person={known.get(person) ?? null}
            first={newPlan({
              competences: named(about),
              reason: search.get('reason') ?? '',
              phase: found.network.phases.find(({ id }) => id === now) ?? null,
              ...wayThrough(named(route), [found.network.leader, found.network.coDriver]),
            })}
          />
        );
      }}
    </Answer>
  );
}

export { PlanPage as Component };
