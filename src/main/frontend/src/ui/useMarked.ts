import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * The id in the address's fragment. Once the list is loaded, its element is scrolled into view and
 * focused; the browser looked for it too early.
 */
export function useMarked(ready: boolean): string {
  const { hash } = useLocation();
  const marked = decodeURIComponent(hash.slice(1));
  useEffect(() => {
    const found = ready && marked !== '' ? document.getElementById(marked) : null;
    found?.scrollIntoView({ block: 'center' });
    found?.focus({ preventScroll: true });
  }, [marked, ready]);
  return marked;
}
