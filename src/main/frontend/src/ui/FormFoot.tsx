import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorAlert } from './ErrorAlert';

interface FormFootProps {
  /** The change that the form makes. */
  of: { error: Error | null; isPending: boolean };
  /** The error to show, where a field says some of them itself. */
  error?: Error | null;
  errorTitle?: string;
  /** What the button says that submits the form; 'Save' where left out. */
  label?: string;
  size?: 'sm' | 'md';
  /** Buttons before the one that submits. */
  children?: ReactNode;
}

/** How a form on a page ends: what went wrong, and the button that submits it. */
export function FormFoot({
  of,
  error = of.error,
  errorTitle,
  label,
  size,
  children,
}: FormFootProps) {
  const { t } = useTranslation();
  return (
    <>
      <ErrorAlert error={error} {...(errorTitle ? { title: errorTitle } : {})} />
      <Group justify="flex-end">
        {children}
        <Button type="submit" size={size} loading={of.isPending}>
          {label ?? t('ui.save')}
        </Button>
      </Group>
    </>
  );
}
