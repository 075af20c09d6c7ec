import { useTranslation } from 'react-i18next';
import type { NeedRowFragment } from '../api/generated/graphql';
import { useChange } from '../api/useChange';
import { useErrorText } from '../ui/errorText';
import { notifyFailed, notifyUndo } from '../ui/notify';
import { NeedRemove, NeedSet } from './changes';

/** Takes a need away at once and offers to put it back as it was. */
export function useNeedRemoval(network: string): (need: NeedRowFragment['need']) => void {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const remove = useChange(NeedRemove);
  const restore = useChange(NeedSet);
  const onError = (error: Error) => notifyFailed(errorText(error));
  return ({ id, competence, phase, weight, wantedHolders }) => {
    const back = { network, competence: competence.id, phase: phase?.id, weight, wantedHolders };
    const undo = () => void restore.mutateAsync({ input: back }).catch(onError);
    // Promises, since the row may be gone from the page by the time the answer is there.
    remove
      .mutateAsync({ input: { need: id } })
      .then(() => notifyUndo(t('gap.removed', { competence: competence.name }), t('ui.undo'), undo))
      .catch(onError);
  };
}
