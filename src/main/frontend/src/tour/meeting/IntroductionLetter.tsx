import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/generated';
import type { Introduction } from '../../api/generated/graphql';
import { useAnswer } from '../../api/useAnswer';
import { useChange } from '../../api/useChange';
import { Answer } from '../../ui/Answer';
import { Dialog } from '../../ui/Dialog';
import { LetterFields } from '../../ui/LetterFields';
import type { Named } from '../../ui/named';
import { useUndoable } from '../../ui/useUndoable';
import { IntroductionMove } from './meetingQueries';

const Letter = graphql(`
  query IntroductionLetter($network: ID!, $person: ID!) {
    network(id: $network) {
      id
      preparation(person: $person) { introductionLetter { to subject body } }
    }
  }
`);

export interface IntroducedMeeting {
  id: string;
  version: number;
  introduction?: Introduction | null;
  introducer?: Named | null;
}

interface IntroductionLetterProps {
  network: string;
  /** The id of whom we are to be introduced to. */
  person: string;
  meeting: IntroducedMeeting;
}

/** Writes to whoever is to introduce us; once the letter is on its way, they have been asked. */
export function IntroductionLetter({ network, person, meeting }: IntroductionLetterProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const ask = useAsk(meeting);
  const { introducer, introduction } = meeting;
  if (!introducer || introduction === 'DONE') return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconMail size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('tour.meeting.writeTo', { name: introducer.name })}
      </Button>
      {open && (
        <Dialog
          size="lg"
          title={t('tour.meeting.writeTo', { name: introducer.name })}
          onClose={() => setOpen(false)}
        >
          <LetterTo
            network={network}
            person={person}
            introducer={introducer}
            onTaken={() => {
              if (introduction !== 'TO_ASK') return;
              setOpen(false);
              void ask();
            }}
          />
        </Dialog>
      )}
    </>
  );
}

type LetterToProps = Pick<IntroductionLetterProps, 'network' | 'person'> & {
  introducer: Named;
  onTaken: () => void;
};

function LetterTo({ network, person, introducer, onTaken }: LetterToProps) {
  const { t } = useTranslation();
  return (
    <Answer of={useAnswer(Letter, { network, person })}>
      {({ network: found }) => {
        const letter = found?.preparation?.introductionLetter;
        return (
          letter && (
            <LetterFields
              letter={letter}
              labels={{
                to: t('tour.prepare.to', { name: introducer.name }),
                subject: t('tour.prepare.subject'),
                body: t('tour.prepare.body'),
                hint: t('tour.meeting.letterHint'),
              }}
              onTaken={onTaken}
            />
          )
        );
      }}
    </Answer>
  );
}

/** Notes that the introducer has been asked, and offers to take that back. */
function useAsk({ id, version, introducer }: IntroducedMeeting): () => Promise<void> {
  const { t } = useTranslation();
  const undoable = useUndoable();
  const move = useChange(IntroductionMove);
  return () => {
    let asked = version;
    return undoable({
      act: async () => {
        const { introductionMove } = await move.mutateAsync({
          input: { id, version, status: 'ASKED' },
        });
        asked = introductionMove.plan?.version ?? version;
      },
      said: `${introducer?.name}: ${t('tour.meeting.introduction.ASKED')}`,
      undo: () => move.mutateAsync({ input: { id, version: asked, status: 'TO_ASK' } }),
    });
  };
}
