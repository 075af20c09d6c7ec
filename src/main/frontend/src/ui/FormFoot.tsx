import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorAlert } from './ErrorAlert';

interface FormFootProps {
  /** The change that the form makes. */
  of: { error: Error | null; isPending: boolean };
  /** The error to show, when some errors are shown elsewhere. */
  error?: Error | null;
  errorTitle?: string;
  /** The label of the submit button; 'Save' by default. */
  label?: string;
  size?: 'sm' | 'md';
  /** Buttons before the submit button. */
  children?: ReactNode;
}

/** The end of a form on a page: its error and its submit button. */
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
