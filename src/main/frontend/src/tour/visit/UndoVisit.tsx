import { Button, List, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/generated';
import type { VisitUndoPreviewQuery } from '../../api/generated/graphql';
import { request } from '../../api/request';
import { Refused, useChange } from '../../api/useChange';
import { useConfirm } from '../../ui/Confirm';
import { useFormat } from '../../ui/format';
import { notifyDone } from '../../ui/notify';
import { useNotifyFailure } from '../../ui/useNotifyFailure';

const VisitUndoPreview = graphql(`
  query VisitUndoPreview($visit: ID!) {
    visitUndoPreview(visit: $visit) {
      preview {
        visit {
          id
          on
          person { id name }
          referrals { id receiver { id name } }
        }
        standing
        movedReferrals
        competences { id name }
        people { id name }
        keptPeople { id name }
        ties
        plan
      }
      userErrors { field message code }
    }
  }
`);

const VisitUndo = graphql(`
  mutation VisitUndo($visit: ID!) {
    visitUndo(input: { visit: $visit }) {
      person { id name }
      userErrors { field message code }
    }
  }
`);

type Preview = NonNullable<VisitUndoPreviewQuery['visitUndoPreview']['preview']>;

interface UndoVisitProps {
  visit: { id: string; person: { name: string } };
  /** In a list there are many. */
  small?: boolean;
  onUndone?: () => void;
}

/** Undoes a logged conversation, after a preview of what that changes. */
export function UndoVisit({ visit: { id, person }, small, onUndone }: UndoVisitProps) {
  const { t } = useTranslation();
  const confirm = useConfirm();
  const failed = useNotifyFailure();
  const [looking, setLooking] = useState(false);
  const undo = useChange(VisitUndo);

  const look = async () => {
    try {
      setLooking(true);
      const { visitUndoPreview } = await request(VisitUndoPreview, { visit: id });
      setLooking(false);
      const { preview, userErrors } = visitUndoPreview;
      if (!preview) throw new Refused(userErrors);
      const yes = await confirm({
        title: t('tour.undo.title', { name: person.name }),
        text: <TakenBack preview={preview} />,
        action: t('tour.undo.yes'),
      });
      if (!yes) return;
      await undo.mutateAsync({ visit: id });
      notifyDone(t('tour.undo.done', { name: person.name }));
      onUndone?.();
    } catch (error) {
      setLooking(false);
      failed(error as Error);
    }
  };

  return (
    <Button
      variant={small ? 'subtle' : 'default'}
      size={small ? 'compact-sm' : 'sm'}
      leftSection={<IconArrowBackUp size={18} aria-hidden />}
      loading={looking || undo.isPending}
      aria-label={t('tour.undo.of', { name: person.name })}
      onClick={() => void look()}
    >
      {t('ui.undo')}
    </Button>
  );
}

function TakenBack({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const { visit, standing, movedReferrals, competences, people, keptPeople, ties, plan } = preview;
  const { name } = visit.person;
  const named = (list: readonly { name: string }[]) => list.map((one) => one.name).join(', ');
  const receivers = visit.referrals.map(({ receiver }) => receiver);
  const lines = [
    t('tour.undo.visit', { day: day(visit.on) }),
    standing && t('tour.undo.standing', { name }),
    plan && t('tour.undo.meeting'),
    movedReferrals > 0 && t('tour.undo.moved', { count: movedReferrals, name }),
    receivers.length > 0 &&
      t('tour.undo.referrals', { count: receivers.length, names: named(receivers) }),
    people.length > 0 && t('tour.undo.people', { names: named(people) }),
    competences.length > 0 && t('tour.undo.competences', { name, names: named(competences) }),
    ties > 0 && t('tour.undo.ties', { count: ties }),
  ].filter((line) => line !== false);
  return (
    <Stack gap="xs">
      <Text>{t('tour.undo.lead')}</Text>
      <List spacing={4}>
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
      {keptPeople.length > 0 && <Text>{t('tour.undo.kept', { names: named(keptPeople) })}</Text>}
    </Stack>
  );
}
