import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refetchAll } from '../../api/refetchAll';
import { useChange } from '../../api/useChange';
import { Dialog } from '../../ui/Dialog';
import { DialogForm } from '../../ui/DialogForm';
import { today, useFormat } from '../../ui/format';
import { notifyDone } from '../../ui/notify';
import { DeclineUntil } from '../visit/DeclineUntil';
import type { Card } from './board';
import { DeclineChange } from './boardQueries';

interface DeclineDialogProps {
  network: string;
  card: Card;
  opened: boolean;
  onClose: () => void;
}

/** Changes when somebody who declined may be suggested again. */
export function DeclineDialog({ opened, onClose, ...of }: DeclineDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t('tour.decline.change', { name: of.card.person.name })}
    >
      {opened && <Form {...of} onClose={onClose} />}
    </Dialog>
  );
}

function Form({ network, card, onClose }: Omit<DeclineDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const client = useQueryClient();
  const change = useChange(DeclineChange);
  const seen = card.declinedUntil ?? null;
  const [until, setUntil] = useState(seen ?? '');
  const name = card.person.name;
  const submit = () =>
    change.mutate(
      { input: { network, person: card.person.id, seen, until: until || null } },
      {
        onSuccess: () => {
          notifyDone(
            until
              ? t('tour.decline.changed', { name, day: day(until) })
              : t('tour.decline.never', { name }),
          );
          onClose();
        },
        // Another user may have changed it meanwhile: show the current date.
        onError: () => void refetchAll(client),
      },
    );
  return (
    <DialogForm onSubmit={submit} onClose={onClose} saving={change.isPending} error={change.error}>
      <DeclineUntil from={today()} value={until} onChange={setUntil} />
    </DialogForm>
  );
}
