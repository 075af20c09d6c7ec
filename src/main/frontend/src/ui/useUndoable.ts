import { useTranslation } from 'react-i18next';
import { notifyUndo } from './notify';
import { useFailed } from './useFailed';

interface Undoable {
  /** By promises: the row that began it may be gone from the page before the answer is there. */
  act: () => Promise<unknown>;
  /** What to say once it is done. */
  said: string;
  undo: () => Promise<unknown>;
}

/** Does something at once and offers to take it back. */
export function useUndoable(): (undoable: Undoable) => Promise<void> {
  const { t } = useTranslation();
  const failed = useFailed();
  return ({ act, said, undo }) =>
    act()
      .then(() => notifyUndo(said, t('ui.undo'), () => void undo().catch(failed)))
      .catch(failed);
}
