import { Anchor, AppShell, Badge, Burger, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { useSession } from '../api/session';
import { LiveNews } from '../live/LiveNews';
import { useCurrentNetwork } from '../network/currentNetwork';
import { UnsentBar } from '../tour/visit/UnsentBar';
import { addresses } from '../ui/addresses';
import { Brand } from '../ui/Brand';
import { Loading } from '../ui/states';
import classes from './AppFrame.module.css';
import { MainNavigation } from './MainNavigation';
import { NetworkSwitcher } from './NetworkSwitcher';
import { UserMenu } from './UserMenu';

/** Header and navigation around every page of a signed-in user. */
export function AppFrame() {
  const { t } = useTranslation();
  const [open, { toggle, close }] = useDisclosure(false);
  const { data: session } = useSession();
  const { current } = useCurrentNetwork();
  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 236, breakpoint: 'md', collapsed: { mobile: !open } }}
      padding={{ base: 'md', sm: 'lg' }}
    >
      <a className="skip-link" href="#main">
        {t('app.skip')}
      </a>
      <AppShell.Header className={classes.header}>
        <Group h="100%" px={{ base: 'sm', sm: 'md' }} gap="sm" wrap="nowrap">
          <Burger
            opened={open}
            onClick={toggle}
            hiddenFrom="md"
            size="sm"
            aria-label={t(open ? 'app.nav.close' : 'app.nav.open')}
            aria-expanded={open}
          />
          <Anchor
            component={Link}
            to={addresses.today}
            underline="never"
            aria-label={t('app.home')}
          >
            <Brand />
          </Anchor>
          <NetworkSwitcher />
          <Group ml="auto" gap="sm" wrap="nowrap">
            {session?.demo && (
              <Badge variant="light" color="ochre" visibleFrom="sm">
                {t('app.demo')}
              </Badge>
            )}
            <UserMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar
        p="sm"
        data-folded={!open || undefined}
        className={classes.navbar}
        aria-label={t('app.nav.label')}
      >
        <MainNavigation onFollow={close} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
        <UnsentBar user={session?.user?.id} />
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
      {current && <LiveNews network={current.id} />}
      <ScrollRestoration />
    </AppShell>
  );
}
