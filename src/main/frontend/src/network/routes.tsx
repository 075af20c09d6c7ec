import type { RouteObject } from 'react-router';

/** The list of networks, and a new one. */
export const networksRoutes: RouteObject[] = [];

/** Below `/networks/:networkId`. A page module exports its page as `Component`. */
export const networkRoutes: RouteObject[] = [];
