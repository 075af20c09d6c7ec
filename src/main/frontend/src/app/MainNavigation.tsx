import { NavLink, Stack, Text } from '@mantine/core';
import {
  IconAdjustments,
  IconAffiliate,
  IconBuildingCommunity,
  IconDiamond,
  IconFileImport,
  IconHeartHandshake,
  IconMailOpened,
  IconMessages,
  IconRoute,
  IconSettings,
  IconSun,
  IconTopologyStar3,
  IconUserQuestion,
  IconUsers,
  IconUsersGroup,
  IconUsersPlus,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useCurrentNetwork } from '../network/currentNetwork';
import { addresses } from '../ui/addresses';
import classes from './AppFrame.module.css';

const ofNetwork = {
  gap: IconDiamond,
  next: IconRoute,
  tour: IconMessages,
  workshops: IconMailOpened,
  thanks: IconHeartHandshake,
  map: IconAffiliate,
  whatIf: IconUserQuestion,
  teams: IconUsersPlus,
  participants: IconUsersGroup,
  networkSettings: IconAdjustments,
} as const;

const shared = {
  networks: IconTopologyStar3,
  people: IconUsers,
  organisations: IconBuildingCommunity,
  import: IconFileImport,
  settings: IconSettings,
} as const;

/** The keys of an object whose keys are all known. */
function keysOf<Key extends string>(object: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(object) as Key[];
}

interface ItemProps {
  to: string;
  label: string;
  icon: ComponentType<{ size: number; stroke: number }>;
  onFollow: () => void;
  /** Is not the page of what lies below it. */
  alone?: boolean;
}

function Item({ to, label, icon: Icon, onFollow, alone = false }: ItemProps) {
  const { pathname } = useLocation();
  const active = pathname === to || (!alone && pathname.startsWith(`${to}/`));
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

/** Links to the pages of the current network, and to those that all networks share. */
export function MainNavigation({ onFollow }: { onFollow: () => void }) {
  const { t } = useTranslation();
  const { current } = useCurrentNetwork();
  return (
    <Stack gap="lg">
      <Item to={addresses.today} label={t('app.today.title')} icon={IconSun} onFollow={onFollow} />
      {current && (
        <div>
          <Text className={classes.section}>{t('app.nav.network')}</Text>
          {keysOf(ofNetwork).map((page) => (
            <Item
              key={page}
              to={addresses[page](current.id)}
              label={t(`app.nav.${page}`)}
              icon={ofNetwork[page]}
              onFollow={onFollow}
            />
          ))}
        </div>
      )}
      <div>
        <Text className={classes.section}>{t('app.nav.shared')}</Text>
        {keysOf(shared).map((page) => (
          <Item
            key={page}
            to={addresses[page]}
            label={t(`app.nav.${page}`)}
            icon={shared[page]}
            alone={page === 'networks'}
            onFollow={onFollow}
          />
        ))}
      </div>
    </Stack>
  );
}
