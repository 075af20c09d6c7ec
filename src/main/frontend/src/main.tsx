import '@fontsource-variable/source-sans-3/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './ui/page.css';
import './ui/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { forgetOld } from './api/device';
import { App } from './app/App';
import { startTranslations } from './ui/language';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root');

forgetOld();
await startTranslations();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
