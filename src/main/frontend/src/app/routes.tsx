import type { RouteObject } from 'react-router';
import { accessRoutes } from '../access/routes';
import { gapRoutes } from '../gap/routes';
import { interchangeRoutes } from '../interchange/routes';
import { mergeRoutes } from '../merge/routes';
import { networkRoutes, networksRoutes } from '../network/routes';
import { peopleRoutes } from '../people/routes';
import { reachRoutes } from '../reach/routes';
import { suggestionRoutes } from '../suggestion/routes';
import { cardRoutes, tourRoutes } from '../tour/routes';
import { Starting } from '../ui/Starting';
import { brochureRoutes, wordingRoutes } from '../wording/routes';
import { AppFrame } from './AppFrame';
import { CrashPage, NotFoundPage } from './errorPages';
import { SignedInOnly } from './SignedInOnly';

/** The one place where the rooms meet: every address of the page. */
export const routes: RouteObject[] = [
  {
    errorElement: <CrashPage />,
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
            errorElement: <CrashPage />,
            children: [
              ...networksRoutes,
              {
                path: 'networks/:networkId',
                children: [
                  ...gapRoutes,
                  ...suggestionRoutes,
                  ...tourRoutes,
                  ...wordingRoutes,
                  ...reachRoutes,
                  ...networkRoutes,
                ],
              },
              ...peopleRoutes,
              { path: 'people/:personId', lazy: () => import('./PersonPage') },
              ...mergeRoutes,
              ...interchangeRoutes,
              { path: 'settings', lazy: () => import('./SettingsPage') },
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
];
