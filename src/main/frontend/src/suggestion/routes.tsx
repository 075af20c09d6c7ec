import type { RouteObject } from 'react-router';
import { paths } from '../ui/addresses';

export const suggestionRoutes: RouteObject[] = [
  { path: paths.next, lazy: () => import('./NextPage') },
  { path: paths.whatIf, lazy: () => import('./WhatIfPage') },
  { path: paths.teams, lazy: () => import('./TeamsPage') },
  { path: paths.calibration, lazy: () => import('./CalibrationPage') },
];
