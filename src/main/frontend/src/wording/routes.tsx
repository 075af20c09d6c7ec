import type { RouteObject } from 'react-router';
import { paths } from '../ui/addresses';

export const wordingRoutes: RouteObject[] = [
  { path: paths.texts, lazy: () => import('./TextsPage') },
];

/** Outside the app frame, for printing. */
export const brochureRoutes: RouteObject[] = [
  { path: paths.brochure, lazy: () => import('./BrochurePage') },
];
