import type { RouteObject } from 'react-router';

/** Below `/networks/:networkId`. */
export const wordingRoutes: RouteObject[] = [{ path: 'texts', lazy: () => import('./TextsPage') }];

/** Outside the frame, as it goes on paper. */
export const brochureRoutes: RouteObject[] = [
  { path: 'networks/:networkId/brochure', lazy: () => import('./BrochurePage') },
];
