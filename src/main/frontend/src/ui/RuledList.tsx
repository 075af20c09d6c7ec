import type { ReactNode } from 'react';
import classes from './RuledList.module.css';

interface RuledListProps {
  /** As many columns as there is room for. */
  columns?: boolean;
  'aria-label'?: string;
  children: ReactNode;
}

/** A list with a line between its entries. */
export function RuledList({ columns = false, children, ...aria }: RuledListProps) {
  return (
    <ul className={columns ? classes.columns : classes.list} {...aria}>
      {children}
    </ul>
  );
}
