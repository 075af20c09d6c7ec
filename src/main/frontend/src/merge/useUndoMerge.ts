import { useTranslation } from 'react-i18next';
import { useChange } from '../api/useChange';
import { notifyDone } from '../ui/notify';
import { useFailed } from '../ui/useFailed';
import { UndoMerge } from './mergeQueries';

/** Makes two records again of one, and says how it went. */
export function useUndoMerge(): (merge: string) => void {
  const { t } = useTranslation();
  const failed = useFailed();
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
