import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PersonMergeInput } from '../api/generated/graphql';
import { refetchAll } from '../api/refetchAll';
import { request } from '../api/request';
import { Refused } from '../api/useChange';
import { addresses } from '../ui/addresses';
import type { Named } from '../ui/named';
import { notifyUndo } from '../ui/notify';
import { MergePeople } from './mergeQueries';
import { useUndoMerge } from './useUndoMerge';

/**
 * Merges two records and opens the one that stays. Leaves the comparison before refetching, since one
 * of the two no longer exists.
 */
export function useMerge(keep: Named, other: Named) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const undo = useUndoMerge();
  return useMutation({
    mutationFn: async (input: PersonMergeInput) => {
      const { personMerge } = await request(MergePeople, { input });
      if (personMerge.userErrors.length > 0) throw new Refused(personMerge.userErrors);
      return personMerge.merge;
    },
    onSuccess: async (merge) => {
      await navigate(addresses.person(keep.id));
      notifyUndo(
        t('merge.done', { one: other.name, other: keep.name }),
        t('ui.undo'),
        () => merge && undo(merge),
      );
      await refetchAll(client);
    },
    onError: async (error) => {
      if (error instanceof Refused && error.has('CHANGED_MEANWHILE')) await refetchAll(client);
    },
  });
}
