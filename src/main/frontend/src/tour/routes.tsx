import type { RouteObject } from 'react-router';

/** Below `/networks/:networkId`. A page module exports its page as `Component`. */
export const tourRoutes: RouteObject[] = [
  { path: 'tour', lazy: () => import('./TourPage') },
  { path: 'log', lazy: () => import('./LogPage') },
];
