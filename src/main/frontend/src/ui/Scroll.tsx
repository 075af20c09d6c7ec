import type { ReactNode } from 'react';

interface ScrollProps {
  /** What is scrolled, for those who do not see it. */
  label: string;
  children: ReactNode;
}

/** Lets a wide table move sideways within the page, also by the arrow keys. */
export function Scroll({ label, children }: ScrollProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} style={{ overflowX: 'auto' }}>
      {children}
    </section>
  );
}
