import type { RouteObject } from 'react-router';
import { paths } from '../ui/addresses';

/** Open to those who are not signed in. */
export const accessRoutes: RouteObject[] = [
  { path: paths.signIn, lazy: () => import('./SignInPage') },
  { path: paths.setUp, lazy: () => import('./SetUpPage') },
];
