import type { RouteObject } from 'react-router';
import { paths } from '../ui/addresses';

/** Open without a session. */
export const accessRoutes: RouteObject[] = [
  { path: paths.signIn, lazy: () => import('./SignInPage') },
  { path: paths.setUp, lazy: () => import('./SetUpPage') },
];
