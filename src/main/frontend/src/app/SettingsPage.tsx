import {
  Button,
  SegmentedControl,
  SimpleGrid,
  Stack,
  Text,
  useMantineColorScheme,
} from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AccountsPanel } from '../access/AccountsPanel';
import { useSession } from '../api/session';
import { CareSettingsPanel } from '../care/CareSettingsPanel';
import { DiamondPanel } from '../people/DiamondPanel';
import { changeLanguage, type Language } from '../ui/language';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { useSignOut } from './useSignOut';

function AccountPanel() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const signOut = useSignOut();
  return (
    <Panel title={t('app.settings.account')}>
      {session?.user && (
        <Stack gap={2}>
          <Text fw={600}>{session.user.name}</Text>
          <Text>{session.user.email}</Text>
          <Text c="dimmed">{t(`access.role.${session.user.role}`)}</Text>
        </Stack>
      )}
      {session?.demo ? (
        <Text mt="sm" c="dimmed">
          {t('app.settings.demo')}
        </Text>
      ) : (
        <Button mt="md" variant="default" leftSection={<IconLogout size={16} />} onClick={signOut}>
          {t('app.user.signOut')}
        </Button>
      )}
    </Panel>
  );
}

function AppearancePanel() {
  const { t, i18n } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Panel title={t('app.settings.appearance')}>
      <Stack align="flex-start">
        <div>
          <Text size="sm" fw={500} id="language-label" mb={4}>
            {t('app.settings.language')}
          </Text>
          <SegmentedControl
            aria-labelledby="language-label"
            value={i18n.language}
            onChange={(language) => void changeLanguage(language as Language)}
            data={[
              { value: 'da', label: 'Dansk' },
              { value: 'en', label: 'English' },
            ]}
          />
        </div>
        <div>
          <Text size="sm" fw={500} id="scheme-label" mb={4}>
            {t('app.settings.scheme')}
          </Text>
          <SegmentedControl
            aria-labelledby="scheme-label"
            value={colorScheme}
            onChange={(scheme) => setColorScheme(scheme as 'auto' | 'light' | 'dark')}
            data={(['auto', 'light', 'dark'] as const).map((value) => ({
              value,
              label: t(`app.settings.schemes.${value}`),
            }))}
          />
        </div>
      </Stack>
    </Panel>
  );
}

/** Language and appearance, the account, and what all networks share: care and the diamond. */
function SettingsPage() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  return (
    <Page title={t('app.settings.title')}>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <AppearancePanel />
          <AccountPanel />
        </SimpleGrid>
        {session?.user?.role === 'ADMINISTRATOR' && <AccountsPanel />}
        <CareSettingsPanel />
        <DiamondPanel />
      </Stack>
    </Page>
  );
}

export { SettingsPage as Component };
