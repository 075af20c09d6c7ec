import type { RouteObject } from 'react-router';
import { paths } from '../ui/addresses';

export const mergeRoutes: RouteObject[] = [
  { path: paths.duplicates, lazy: () => import('./DuplicatesPage') },
  { path: paths.merge, lazy: () => import('./MergePage') },
];
