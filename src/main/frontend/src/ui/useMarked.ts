import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * The thing the address points to by its id. Once the list it stands in is there, it comes into view
 * and takes the focus, for it came after the browser had looked for it.
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
