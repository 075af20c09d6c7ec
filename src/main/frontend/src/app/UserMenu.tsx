import { ActionIcon, Menu, Text, useMantineColorScheme } from '@mantine/core';
import { IconLanguage, IconLogout, IconMoon, IconSettings, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../api/session';
import { addresses } from '../ui/addresses';
import { changeLanguage } from '../ui/language';
import { useSignOut } from './useSignOut';

/** Who is signed in, language, colour scheme, and sign-out. */
export function UserMenu() {
  const { t, i18n } = useTranslation();
  const { data: session } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const dark = colorScheme === 'dark';
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <ActionIcon variant="default" size="lg" radius="xl" aria-label={t('app.user.menu')}>
          <IconUser size={20} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {session?.user && (
          <>
            <Menu.Label>
              <Text size="sm" fw={600} c="var(--mantine-color-text)">
                {session.user.name}
              </Text>
              {session.user.email}
            </Menu.Label>
            <Menu.Divider />
          </>
        )}
        <Menu.Item
          leftSection={<IconLanguage size={16} />}
          lang={i18n.language === 'da' ? 'en' : 'da'}
          onClick={() => void changeLanguage(i18n.language === 'da' ? 'en' : 'da')}
        >
          {i18n.language === 'da' ? 'English' : 'Dansk'}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconMoon size={16} />}
          onClick={() => setColorScheme(dark ? 'light' : 'dark')}
        >
          {t(dark ? 'app.user.light' : 'app.user.dark')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconSettings size={16} />}
          component={Link}
          to={addresses.settings}
        >
          {t('app.nav.settings')}
        </Menu.Item>
        {session && !session.demo && (
          <Menu.Item leftSection={<IconLogout size={16} />} onClick={signOut}>
            {t('app.user.signOut')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
