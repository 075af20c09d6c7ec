import { Anchor, Box, Button, Group } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './paper.module.css';

/** A page outside the app frame, as wide as a sheet of paper. */
export function PaperPage({ children }: { children: ReactNode }) {
  return (
    <Box component="main" className={classes.page ?? ''}>
      {children}
    </Box>
  );
}

/** Above the printed part: a back link and the print button. */
export function PaperBar({ to, label }: { to: string; label: string }) {
  const { t } = useTranslation();
  return (
    <Group justify="space-between" className={classes.screen ?? ''}>
      <Anchor component={Link} to={to}>
        {label}
      </Anchor>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} />}
        onClick={() => window.print()}
      >
        {t('ui.print')}
      </Button>
    </Group>
  );
}
