import { Alert, Modal, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askAgain } from '../../api/askAgain';
import { useChange } from '../../api/useChange';
import { DialogFoot } from '../../ui/DialogFoot';
import { useErrorText } from '../../ui/errorText';
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
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('tour.decline.change', { name: of.card.person.name })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {opened && <Form {...of} onClose={onClose} />}
    </Modal>
  );
}

function Form({ network, card, onClose }: Omit<DeclineDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const errorText = useErrorText();
  const client = useQueryClient();
  const change = useChange(DeclineChange);
  const seen = card.declinedUntil ?? null;
  const [until, setUntil] = useState(seen ?? '');
  const name = card.person.name;
  const submit = (event: FormEvent) => {
    event.preventDefault();
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
        // Somebody else may have changed it meanwhile: show what it is.
        onError: () => void askAgain(client),
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {change.error && (
          <Alert color="brick" role="alert">
            {errorText(change.error)}
          </Alert>
        )}
        <DeclineUntil from={today()} value={until} onChange={setUntil} />
        <DialogFoot saving={change.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}
