import { useLocation, useNavigate, useSearchParams } from 'react-router';

export const pageSize = 25;

/**
 * Filters and page of a list, kept in the address so that a link shows the same list. A change of
 * filter begins at the first page again.
 */
export function useAddress() {
  const [parameters, setParameters] = useSearchParams();
  const navigate = useNavigate();
  const location = useLocation();
  const cursors = (location.state as { cursors?: (string | null)[] } | null)?.cursors ?? [];
  const after = parameters.get('after');
  const page = after ? Math.max(Number(parameters.get('page') ?? 2), 2) : 1;

  const goTo = (cursor: string | null, number: number, state: (string | null)[]) => {
    const next = new URLSearchParams(parameters);
    next.delete('after');
    next.delete('page');
    if (cursor) {
      next.set('after', cursor);
      next.set('page', String(number));
    }
    navigate({ search: next.toString() }, { state: { cursors: state } });
  };

  return {
    parameters,
    after,
    offset: (page - 1) * pageSize,
    set: (changes: Record<string, string | null>) =>
      setParameters(
        (former) => {
          const next = new URLSearchParams(former);
          next.delete('after');
          next.delete('page');
          for (const [name, value] of Object.entries(changes)) {
            if (value) next.set(name, value);
            else next.delete(name);
          }
          return next;
        },
        { replace: true },
      ),
    next: (cursor: string) => goTo(cursor, page + 1, [...cursors, after]),
    previous: after
      ? () => goTo(cursors.at(-1) ?? null, page - 1, cursors.slice(0, -1))
      : undefined,
  };
}
