import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import { request } from '../api/request';
import { Refused, useChange } from '../api/useChange';
import { useConfirm } from '../ui/Confirm';
import { useFormat } from '../ui/format';
import { notifyDone } from '../ui/notify';
import { useNotifyFailure } from '../ui/useNotifyFailure';

const ImportUndoPreview = graphql(`
  query ImportUndoPreview($id: ID!) {
    importUndoPreview(id: $id) {
      undone { removed restored left leftNames }
      userErrors { message code }
    }
  }
`);

const UndoImport = graphql(`
  mutation UndoImport($id: ID!) {
    importUndo(input: { id: $id }) {
      undone { removed restored left }
      userErrors { field message code }
    }
  }
`);

/** Undoes an import, once the user has seen what goes and what stays. */
export function useUndoImport() {
  const { t } = useTranslation();
  const { count } = useFormat();
  const confirm = useConfirm();
  const failed = useNotifyFailure();
  const change = useChange(UndoImport);
  const [asking, setAsking] = useState(false);

  const undo = async (id: string) => {
    setAsking(true);
    try {
      const {
        importUndoPreview: { undone, userErrors },
      } = await request(ImportUndoPreview, { id });
      if (!undone) {
        throw new Refused(userErrors.map(({ message }) => ({ message })));
      }
      const { removed, restored, left, leftNames } = undone;
      const goes = t('interchange.undo.goes', {
        removed: count(removed),
        restored: count(restored),
      });
      const more = leftNames.length < left ? ' …' : '';
      const stays =
        left > 0
          ? t('interchange.undo.stays', {
              count: left,
              left: count(left),
              names: leftNames.join(', ') + more,
            })
          : '';
      const yes = await confirm({
        title: t('interchange.undo.question'),
        text: `${goes} ${stays}`.trim(),
        action: t('interchange.undo.action'),
      });
      if (!yes) return;
      await change.mutateAsync({ id });
      notifyDone(t('interchange.undo.done'));
    } catch (error) {
      failed(error as Error);
    } finally {
      setAsking(false);
    }
  };

  return { undo, busy: asking };
}
