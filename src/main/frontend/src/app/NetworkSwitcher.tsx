import { Button, Menu, Text } from '@mantine/core';
import { IconCheck, IconPlus, IconSelector } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { useCurrentNetwork } from '../network/currentNetwork';
import { addresses, inOtherNetwork } from '../ui/addresses';
import classes from './AppFrame.module.css';

/** The current network, and a menu to switch to another. */
export function NetworkSwitcher() {
  const { t } = useTranslation();
  const { networks, current } = useCurrentNetwork();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  if (networks.length === 0) return null;
  return (
    <Menu position="bottom-start" width={320} withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          className={classes.switcher}
          rightSection={<IconSelector size={16} aria-hidden />}
          aria-label={t('app.network.switch', { theme: current?.theme ?? t('app.network.none') })}
        >
          <Text truncate span fw={600} size="sm">
            {current?.theme ?? t('app.network.none')}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        <Menu.Label>{t('app.network.mine')}</Menu.Label>
        {networks.map((network) => (
          <Menu.Item
            key={network.id}
            leftSection={
              network.id === current?.id ? <IconCheck size={16} /> : <span style={{ width: 16 }} />
            }
            onClick={() => navigate(inOtherNetwork(pathname, network.id))}
          >
            {network.theme}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconPlus size={16} />} component={Link} to={addresses.newNetwork}>
          {t('app.network.create')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
