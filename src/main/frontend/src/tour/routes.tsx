import type { RouteObject } from 'react-router';
import { paths } from '../ui/addresses';

export const tourRoutes: RouteObject[] = [
  { path: paths.tour, lazy: () => import('./TourPage') },
  { path: paths.newMeeting, lazy: () => import('./meeting/MeetingPage') },
  { path: paths.meeting, lazy: () => import('./meeting/MeetingPage') },
  { path: paths.preparation, lazy: () => import('./preparation/PreparePage') },
  { path: paths.workshops, lazy: () => import('./workshop/WorkshopsPage') },
  { path: paths.thanks, lazy: () => import('./thanks/ThanksPage') },
  { path: paths.log, lazy: () => import('./visit/LogPage') },
];

/** Outside the app frame: the printable card, and the public sign-up page. */
export const cardRoutes: RouteObject[] = [
  { path: paths.card, lazy: () => import('./preparation/CardPage') },
  { path: paths.signUp, lazy: () => import('./workshop/SignUpPage') },
];
