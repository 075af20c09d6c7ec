import type { RouteObject } from 'react-router';

/** The list of networks, and a new one. */
export const networksRoutes: RouteObject[] = [
  { index: true, lazy: () => import('./NetworksPage') },
  { path: 'networks/new', lazy: () => import('./NewNetworkPage') },
];

/** Below `/networks/:networkId`. A page module exports its page as `Component`. */
export const networkRoutes: RouteObject[] = [
  { path: 'participants', lazy: () => import('./ParticipantsPage') },
  { path: 'settings', lazy: () => import('./SettingsPage') },
];
