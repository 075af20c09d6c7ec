import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { askAgain } from '../api/askAgain';
import { createQueryClient } from '../api/queryClient';
import { ConfirmProvider } from '../ui/Confirm';
import { phone } from '../ui/phone';
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
        <Notices />
        <ConfirmProvider>
          <RouterProvider router={router} />
        </ConfirmProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}

/** What is said in passing. On a phone it comes from above, for below is the bar that saves. */
function Notices() {
  const narrow = useMediaQuery(phone);
  return <Notifications position={narrow ? 'top-center' : 'bottom-center'} limit={3} />;
}
