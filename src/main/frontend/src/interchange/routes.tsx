import type { RouteObject } from 'react-router';
import { paths } from '../ui/addresses';

export const interchangeRoutes: RouteObject[] = [
  { path: paths.import, lazy: () => import('./ImportPage') },
];
