import type { ReactNode } from 'react';

interface ScrollProps {
  /** What is scrolled, for those who do not see it. */
  label: string;
  children: ReactNode;
}

/** Scrolls a wide table horizontally, also with the arrow keys. */
export function Scroll({ label, children }: ScrollProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} style={{ overflowX: 'auto' }}>
      {children}
    </section>
  );
}
