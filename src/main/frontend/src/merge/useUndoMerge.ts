import { useTranslation } from 'react-i18next';
import { useChange } from '../api/useChange';
import { notifyDone } from '../ui/notify';
import { useNotifyFailure } from '../ui/useNotifyFailure';
import { UndoMerge } from './mergeQueries';

/** Undoes a merge and shows the outcome. */
export function useUndoMerge(): (merge: string) => void {
  const { t } = useTranslation();
  const failed = useNotifyFailure();
  const undo = useChange(UndoMerge);
  return (merge) =>
    undo.mutate(
      { merge },
      {
        onSuccess: ({ mergeUndo: { person, restored } }) =>
          notifyDone(t('merge.undone', { one: person?.name ?? '', other: restored?.name ?? '' })),
        onError: failed,
      },
    );
}
