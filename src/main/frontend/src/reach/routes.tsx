import type { RouteObject } from 'react-router';

/** Below `/networks/:networkId`. A page module exports its page as `Component`. */
export const reachRoutes: RouteObject[] = [{ path: 'map', lazy: () => import('./MapPage') }];
