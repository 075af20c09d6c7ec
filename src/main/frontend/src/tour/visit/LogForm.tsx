import { Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitLogMutation } from '../../api/generated/graphql';
import { newKey } from '../../api/newKey';
import { Refused, useChange } from '../../api/useChange';
import { ErrorAlert } from '../../ui/ErrorAlert';
import { keepDraft } from './keptDraft';
import classes from './LogForm.module.css';
import { type LogNetwork, VisitLog } from './logQueries';
import { ReferralsFields } from './ReferralsFields';
import { ConversationFields, GivenFields, NextStepFields } from './VisitFields';
import { lacks, type VisitDraft, visitInput, withoutBlankReferrals } from './visitDraft';

type LogFormProps = {
  network: LogNetwork;
  wanted: string | null;
  first: VisitDraft;
  onLogged: (result: VisitLogMutation['visitLog'], draft: VisitDraft) => void;
  onDiscard: () => void;
};

/** The form that logs a conversation. */
export function LogForm({ network, wanted, first, onLogged, onDiscard }: LogFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(first);
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const log = useChange(VisitLog);
  const refused = log.error instanceof Refused ? log.error : undefined;
  const missing = checked ? lacks(draft) : [];

  const change = (part: Partial<VisitDraft>) => {
    const changed = { ...draft, ...part };
    setDraft(changed);
    keepDraft(network.id, wanted, changed);
  };
  const errorFor = (field: string) => {
    const lacking = missing.find((name) => name === field);
    return lacking ? t(`tour.log.lacks.${lacking}`) : refused?.forField(field);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const whole = withoutBlankReferrals(draft);
    const input = visitInput(network.id, whole);
    setChecked(true);
    setDraft(whole);
    if (!input) return;
    log.mutate(
      { input },
      {
        onSuccess: ({ visitLog }) => onLogged(visitLog, whole),
        onError: (error) => {
          // It was logged before and undone since: the next save needs a new key.
          if (error instanceof Refused && error.has('VISIT_WAS_UNDONE')) {
            change({ idempotencyKey: newKey() });
          }
        },
      },
    );
  };

  // The first invalid field may be off screen on a phone.
  const lacking = missing.length;
  useEffect(() => {
    if (lacking === 0 && !refused) return;
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]');
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  }, [lacking, refused]);

  const fields = { draft, change, errorFor, network };
  // A no is a referral: whom else to ask comes right after it.
  const declined = draft.outcome === 'DECLINED';
  return (
    <form ref={form} onSubmit={send} noValidate>
      <Stack gap="xl">
        <Text c="dimmed">{t('tour.log.lead')}</Text>
        <ConversationFields {...fields} />
        {declined && <ReferralsFields {...fields} />}
        {draft.outcome !== 'NOT_REACHED' && <GivenFields {...fields} />}
        {draft.outcome !== 'NOT_REACHED' && !declined && <ReferralsFields {...fields} />}
        <NextStepFields {...fields} />
        <ErrorAlert error={log.error} title={t('tour.log.notSaved')} />
        <Group className={classes.bar} justify="space-between">
          <Button variant="subtle" onClick={onDiscard}>
            {t('tour.log.discard')}
          </Button>
          <Button type="submit" size="md" loading={log.isPending}>
            {t('tour.log.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
