import type { RouteObject } from 'react-router';

/** Below `/networks/:networkId`. A page module exports its page as `Component`. */
export const tourRoutes: RouteObject[] = [
  { path: 'tour', lazy: () => import('./TourPage') },
  { path: 'conversations/new', lazy: () => import('./meeting/MeetingPage') },
  { path: 'conversations/:meetingId', lazy: () => import('./meeting/MeetingPage') },
  { path: 'prepare/:personId', lazy: () => import('./preparation/PreparePage') },
  { path: 'workshops', lazy: () => import('./workshop/WorkshopsPage') },
  { path: 'thanks', lazy: () => import('./thanks/ThanksPage') },
  { path: 'log', lazy: () => import('./visit/LogPage') },
];

/** Outside the frame: pages of their own, on paper too, and the one for strangers. */
export const cardRoutes: RouteObject[] = [
  { path: 'networks/:networkId/card/:personId', lazy: () => import('./preparation/CardPage') },
  { path: 'sign-up/:code', lazy: () => import('./workshop/SignUpPage') },
];
