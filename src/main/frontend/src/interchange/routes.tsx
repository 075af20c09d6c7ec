import type { RouteObject } from 'react-router';

export const interchangeRoutes: RouteObject[] = [];
