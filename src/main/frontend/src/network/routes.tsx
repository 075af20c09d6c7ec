import type { RouteObject } from 'react-router';
import { paths } from '../ui/addresses';

export const networkRoutes: RouteObject[] = [
  { path: paths.networks, lazy: () => import('./NetworksPage') },
  { path: paths.newNetwork, lazy: () => import('./NewNetworkPage') },
  { path: paths.participants, lazy: () => import('./ParticipantsPage') },
  { path: paths.networkSettings, lazy: () => import('./SettingsPage') },
];
