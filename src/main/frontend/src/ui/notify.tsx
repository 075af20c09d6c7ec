import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck, IconUsers } from '@tabler/icons-react';
import i18next from 'i18next';

function closing() {
  return { 'aria-label': i18next.t('ui.close') };
}

/** Shows that something was done. */
export function notifyDone(message: string): void {
  notifications.show({
    message,
    color: 'moss',
    icon: <IconCheck size={18} />,
    role: 'status',
    closeButtonProps: closing(),
  });
}

/** Shows what another user did. */
export function notifyNews(message: string): void {
  notifications.show({
    message,
    color: 'fjord',
    icon: <IconUsers size={18} />,
    role: 'status',
    closeButtonProps: closing(),
  });
}

/** Shows that something failed, and why; stays until it is closed. */
export function notifyFailed(message: string): void {
  notifications.show({
    message,
    color: 'brick',
    icon: <IconAlertTriangle size={18} />,
    autoClose: false,
    role: 'alert',
    closeButtonProps: closing(),
  });
}

/** Shows that something was done and offers, for ten seconds, to undo it. */
export function notifyUndo(message: string, label: string, undo: () => void): void {
  const id = notifications.show({
    color: 'fjord',
    autoClose: 10_000,
    role: 'status',
    closeButtonProps: closing(),
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="light"
          style={{ flex: 'none' }}
          onClick={() => {
            notifications.hide(id);
            undo();
          }}
        >
          {label}
        </Button>
      </Group>
    ),
  });
}
