import { useTranslation } from 'react-i18next';
import { notifyUndo } from './notify';
import { useNotifyFailure } from './useNotifyFailure';

interface Undoable {
  /** Returns a promise: the row that called it may be unmounted before the answer arrives. */
  act: () => Promise<unknown>;
  /** What to say once it is done. */
  said: string;
  undo: () => Promise<unknown>;
}

/** Does something at once and offers to undo it. */
export function useUndoable(): (undoable: Undoable) => Promise<void> {
  const { t } = useTranslation();
  const failed = useNotifyFailure();
  return ({ act, said, undo }) =>
    act()
      .then(() => notifyUndo(said, t('ui.undo'), () => void undo().catch(failed)))
      .catch(failed);
}
