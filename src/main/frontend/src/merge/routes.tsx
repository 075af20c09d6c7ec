import type { RouteObject } from 'react-router';

export const mergeRoutes: RouteObject[] = [
  { path: 'duplicates', lazy: () => import('./DuplicatesPage') },
  { path: 'merge', lazy: () => import('./MergePage') },
];
