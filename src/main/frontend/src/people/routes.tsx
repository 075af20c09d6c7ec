import type { RouteObject } from 'react-router';
import { paths } from '../ui/addresses';

export const peopleRoutes: RouteObject[] = [
  { path: paths.people, lazy: () => import('./PeoplePage') },
  { path: paths.organisations, lazy: () => import('./OrganisationsPage') },
  { path: paths.organisation, lazy: () => import('./OrganisationPage') },
];
