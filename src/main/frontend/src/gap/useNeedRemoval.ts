import { useTranslation } from 'react-i18next';
import type { NeedRowFragment } from '../api/generated/graphql';
import { useChange } from '../api/useChange';
import { useUndoable } from '../ui/useUndoable';
import { NeedRemove, NeedSet } from './changes';

/** Removes a need at once and offers to undo that. */
export function useNeedRemoval(network: string): (need: NeedRowFragment['need']) => void {
  const { t } = useTranslation();
  const undoable = useUndoable();
  const remove = useChange(NeedRemove);
  const restore = useChange(NeedSet);
  return ({ id, competence, phase, weight, wantedHolders }) => {
    const back = { network, competence: competence.id, phase: phase?.id, weight, wantedHolders };
    void undoable({
      act: () => remove.mutateAsync({ input: { need: id } }),
      said: t('gap.removed', { competence: competence.name }),
      undo: () => restore.mutateAsync({ input: back }),
    });
  };
}
