import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import type { LogStartQuery, VisitLogMutation, VisitOutcome } from '../../api/generated/graphql';
import { newKey } from '../../api/newKey';
import { useAnswer } from '../../api/useAnswer';
import { OfNetwork } from '../../network/OfNetwork';
import { today } from '../../ui/format';
import type { Named } from '../../ui/named';
import { Page } from '../../ui/Page';
import { dropDraft, keptDraft } from './keptDraft';
import { LogDone } from './LogDone';
import { LogForm } from './LogForm';
import { type LogNetwork, LogStart } from './logQueries';
import { newVisit, type VisitDraft, withOutcome } from './visitDraft';

/** Logs a conversation, then shows what it changed. */
function LogPage() {
  const { networkId = '' } = useParams();
  const [search] = useSearchParams();
  const { t, i18n } = useTranslation();
  const person = search.get('person');
  const start = useAnswer(LogStart, { network: networkId, person: person ?? '' });
  return (
    <Page title={t('tour.log.title')} narrow>
      <OfNetwork of={start}>
        {(network, { node, textTemplates }) => (
          <Log
            key={person}
            network={network}
            questions={questionsIn(textTemplates, i18n.language)}
            person={person !== null && isNamed(node) ? node : null}
            wanted={person}
            meeting={search.get('plan')}
            outcome={search.get('outcome') === 'DECLINED' ? 'DECLINED' : null}
          />
        )}
      </OfNetwork>
    </Page>
  );
}

/** The address may name anything; only a person has a name here. */
function isNamed(node: object | null | undefined): node is Named {
  return node !== null && node !== undefined && 'name' in node;
}

/** The questions about motivation, as the installation words them. */
function questionsIn(texts: LogStartQuery['textTemplates'], language: string): string[] {
  const text = texts.find(({ key }) => key === 'MOTIVATION_QUESTIONS');
  return (language === 'en' ? text?.en : text?.da)?.split('\n').filter(Boolean) ?? [];
}

type LogProps = {
  network: LogNetwork;
  questions: string[];
  person: Named | null;
  /** The person in the address, under which the draft is kept. */
  wanted: string | null;
  /** The planned conversation in the address. */
  meeting: string | null;
  /** How it went, when the address says so. */
  outcome: VisitOutcome | null;
};

type Done = {
  visit: VisitLogMutation['visitLog'];
  before: LogNetwork['gap'];
  draft: VisitDraft;
};

function Log({ network, questions, person, wanted, meeting, outcome }: LogProps) {
  const blank = (whom: Named | null, of: string | null) => ({
    ...newVisit(whom, today(), of),
    answers: questions.map((question) => ({ question, answer: '' })),
  });
  const fresh = () => withOutcome(blank(person, meeting), outcome);
  const [first, setFirst] = useState<VisitDraft>(() => keptDraft(network.id, wanted) ?? fresh());
  const [done, setDone] = useState<Done | null>(null);
  if (done) {
    const again = () => {
      setFirst(blank(null, null));
      setDone(null);
    };
    // The draft comes back, to be corrected and logged again.
    const undone = () => {
      setFirst({ ...done.draft, idempotencyKey: newKey() });
      setDone(null);
    };
    return (
      <LogDone
        network={network.id}
        visit={done.visit}
        before={done.before}
        onAgain={again}
        onUndone={undone}
      />
    );
  }
  return (
    <LogForm
      key={first.idempotencyKey}
      network={network}
      wanted={wanted}
      first={first}
      onLogged={(visit, draft) => {
        dropDraft(network.id, wanted);
        setDone({ visit, before: network.gap, draft });
      }}
      onDiscard={() => {
        dropDraft(network.id, wanted);
        setFirst(fresh());
      }}
    />
  );
}

export { LogPage as Component };
