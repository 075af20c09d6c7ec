import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { createQueryClient } from '../api/queryClient';
import { refetchAll } from '../api/refetchAll';
import { ConfirmProvider } from '../ui/Confirm';
import { phone } from '../ui/phone';
import { theme } from '../ui/theme';
import { routes } from './routes';

const client = createQueryClient();
const router = createBrowserRouter(routes);

// Names and messages from the server depend on the language.
i18next.on('languageChanged', () => void refetchAll(client));

export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={client}>
        <Notices />
        <ConfirmProvider>
          <RouterProvider router={router} />
        </ConfirmProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** Notifications. On a phone they appear at the top, since the save bar is at the bottom. */
function Notices() {
  const narrow = useMediaQuery(phone);
  return <Notifications position={narrow ? 'top-center' : 'bottom-center'} limit={3} />;
}
