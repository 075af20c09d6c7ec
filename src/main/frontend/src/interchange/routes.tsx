import type { RouteObject } from 'react-router';

export const interchangeRoutes: RouteObject[] = [
  { path: 'import', lazy: () => import('./ImportPage') },
];
