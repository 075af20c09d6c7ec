import type { RouteObject } from 'react-router';

/** Open to those who are not signed in. */
export const accessRoutes: RouteObject[] = [
  { path: 'sign-in', lazy: () => import('./SignInPage') },
  { path: 'setup', lazy: () => import('./SetUpPage') },
];
