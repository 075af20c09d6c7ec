import type { RouteObject } from 'react-router';
import { paths } from '../ui/addresses';

export const reachRoutes: RouteObject[] = [{ path: paths.map, lazy: () => import('./MapPage') }];
