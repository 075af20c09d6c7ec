import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { askAgain } from '../api/askAgain';
import { createQueryClient } from '../api/queryClient';
import { ConfirmProvider } from '../ui/Confirm';
import { theme } from '../ui/theme';
import { routes } from './routes';

const client = createQueryClient();
const router = createBrowserRouter(routes);

// Names and sentences from the server follow the language too.
i18next.on('languageChanged', () => void askAgain(client));

export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={client}>
        <Notifications position="bottom-center" limit={3} />
        <ConfirmProvider>
          <RouterProvider router={router} />
        </ConfirmProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
