import type { RouteObject } from 'react-router';
import { accessRoutes } from '../access/routes';
import { gapRoutes } from '../gap/routes';
import { interchangeRoutes } from '../interchange/routes';
import { mergeRoutes } from '../merge/routes';
import { networkRoutes } from '../network/routes';
import { peopleRoutes } from '../people/routes';
import { reachRoutes } from '../reach/routes';
import { suggestionRoutes } from '../suggestion/routes';
import { cardRoutes, tourRoutes } from '../tour/routes';
import { paths } from '../ui/addresses';
import { Starting } from '../ui/Starting';
import { brochureRoutes, wordingRoutes } from '../wording/routes';
import { AppFrame } from './AppFrame';
import { InsteadOfAll, InsteadPage, NotFoundPage } from './errorPages';
import { SignedInOnly } from './SignedInOnly';

/** Every route of the page. A page module exports its page as `Component`. */
export const routes: RouteObject[] = [
  {
    errorElement: <InsteadOfAll />,
    hydrateFallbackElement: <Starting />,
    children: [
      ...accessRoutes,
      ...cardRoutes,
      ...brochureRoutes,
      {
        element: (
          <SignedInOnly>
            <AppFrame />
          </SignedInOnly>
        ),
        children: [
          {
            errorElement: <InsteadPage />,
            children: [
              { path: paths.today, lazy: () => import('./today/TodayPage') },
              ...networkRoutes,
              ...gapRoutes,
              ...suggestionRoutes,
              ...tourRoutes,
              ...wordingRoutes,
              ...reachRoutes,
              ...peopleRoutes,
              { path: paths.person, lazy: () => import('./PersonPage') },
              ...mergeRoutes,
              ...interchangeRoutes,
              { path: paths.settings, lazy: () => import('./SettingsPage') },
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
];
