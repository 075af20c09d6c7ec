import { NavLink, Stack, Text } from '@mantine/core';
import {
  IconAdjustments,
  IconAffiliate,
  IconBuildingCommunity,
  IconDiamond,
  IconFileImport,
  IconHeartHandshake,
  IconMessages,
  IconRoute,
  IconSettings,
  IconUserQuestion,
  IconUsers,
  IconUsersGroup,
  IconUsersPlus,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useCurrentNetwork } from '../network/currentNetwork';
import classes from './AppFrame.module.css';

const ofNetwork = [
  { path: 'gap', label: 'app.nav.gap', icon: IconDiamond },
  { path: 'next', label: 'app.nav.next', icon: IconRoute },
  { path: 'tour', label: 'app.nav.tour', icon: IconMessages },
  { path: 'thanks', label: 'app.nav.thanks', icon: IconHeartHandshake },
  { path: 'map', label: 'app.nav.map', icon: IconAffiliate },
  { path: 'what-if', label: 'app.nav.whatIf', icon: IconUserQuestion },
  { path: 'teams', label: 'app.nav.teams', icon: IconUsersPlus },
  { path: 'participants', label: 'app.nav.participants', icon: IconUsersGroup },
  { path: 'settings', label: 'app.nav.networkSettings', icon: IconAdjustments },
] as const;

const shared = [
  { path: '/people', label: 'app.nav.people', icon: IconUsers },
  { path: '/organisations', label: 'app.nav.organisations', icon: IconBuildingCommunity },
  { path: '/import', label: 'app.nav.import', icon: IconFileImport },
  { path: '/settings', label: 'app.nav.settings', icon: IconSettings },
] as const;

interface ItemProps {
  to: string;
  label: string;
  icon: ComponentType<{ size: number; stroke: number }>;
  onFollow: () => void;
}

function Item({ to, label, icon: Icon, onFollow }: ItemProps) {
  const { pathname } = useLocation();
  const active = pathname === to || pathname.startsWith(`${to}/`);
  return (
    <NavLink
      component={Link}
      to={to}
      label={label}
      leftSection={<Icon size={20} stroke={1.6} />}
      active={active}
      aria-current={active ? 'page' : undefined}
      className={classes.item}
      onClick={onFollow}
    />
  );
}

/** The way to every room: those of the network at hand, and those that all networks share. */
export function MainNavigation({ onFollow }: { onFollow: () => void }) {
  const { t } = useTranslation();
  const { current } = useCurrentNetwork();
  return (
    <Stack gap="lg">
      {current && (
        <div>
          <Text className={classes.section}>{t('app.nav.network')}</Text>
          {ofNetwork.map(({ path, label, icon }) => (
            <Item
              key={path}
              to={`/networks/${current.id}/${path}`}
              label={t(label)}
              icon={icon}
              onFollow={onFollow}
            />
          ))}
        </div>
      )}
      <div>
        <Text className={classes.section}>{t('app.nav.shared')}</Text>
        {shared.map(({ path, label, icon }) => (
          <Item key={path} to={path} label={t(label)} icon={icon} onFollow={onFollow} />
        ))}
      </div>
    </Stack>
  );
}
