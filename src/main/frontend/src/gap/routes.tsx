import type { RouteObject } from 'react-router';
import { paths } from '../ui/addresses';

export const gapRoutes: RouteObject[] = [{ path: paths.gap, lazy: () => import('./GapBoardPage') }];
