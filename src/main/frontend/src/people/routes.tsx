import type { RouteObject } from 'react-router';

export const peopleRoutes: RouteObject[] = [
  { path: 'people', lazy: () => import('./PeoplePage') },
  { path: 'organisations', lazy: () => import('./OrganisationsPage') },
  { path: 'organisations/:organisationId', lazy: () => import('./OrganisationPage') },
];
