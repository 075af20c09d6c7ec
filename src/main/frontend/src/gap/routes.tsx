import type { RouteObject } from 'react-router';

/** Below `/networks/:networkId`. A page module exports its page as `Component`. */
export const gapRoutes: RouteObject[] = [{ path: 'gap', lazy: () => import('./GapBoardPage') }];
