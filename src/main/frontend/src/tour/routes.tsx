import type { RouteObject } from 'react-router';

/** Below `/networks/:networkId`. A page module exports its page as `Component`. */
export const tourRoutes: RouteObject[] = [
  { path: 'tour', lazy: () => import('./TourPage') },
  { path: 'conversations/new', lazy: () => import('./PlanPage') },
  { path: 'conversations/:planId', lazy: () => import('./PlanPage') },
  { path: 'prepare/:personId', lazy: () => import('./PreparePage') },
  { path: 'workshops', lazy: () => import('./WorkshopsPage') },
  { path: 'thanks', lazy: () => import('./ThanksPage') },
  { path: 'log', lazy: () => import('./LogPage') },
];

/** Outside the frame: pages of their own, on paper too, and the one for strangers. */
export const cardRoutes: RouteObject[] = [
  { path: 'networks/:networkId/card/:personId', lazy: () => import('./CardPage') },
  { path: 'sign-up/:code', lazy: () => import('./SignUpPage') },
];
