import type { RouteObject } from 'react-router';

/** Below `/networks/:networkId`. A page module exports its page as `Component`. */
export const suggestionRoutes: RouteObject[] = [
  { path: 'next', lazy: () => import('./NextPage') },
  { path: 'what-if', lazy: () => import('./WhatIfPage') },
  { path: 'teams', lazy: () => import('./TeamsPage') },
  { path: 'calibration', lazy: () => import('./CalibrationPage') },
];
