import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorAlert } from './ErrorAlert';

interface DialogFormProps {
  onSubmit: () => void;
  onClose: () => void;
  /** Whether the change is pending. */
  saving: boolean;
  /** The error to show above the fields. */
  error?: Error | null | undefined;
  /** The label of the submit button; 'Save' by default. */
  label?: string;
  disabled?: boolean;
  /** Turns off the browser's own validation. */
  noValidate?: boolean;
  children: ReactNode;
}

/** A form in a dialog: its error, its fields, and the buttons to cancel and submit. */
export function DialogForm(props: DialogFormProps) {
  const { onSubmit, onClose, saving, error, label, disabled, noValidate, children } = props;
  const { t } = useTranslation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // React events bubble through portals, to the form that opened the dialog.
    event.stopPropagation();
    onSubmit();
  };
  return (
    <form onSubmit={submit} noValidate={noValidate}>
      <Stack>
        <ErrorAlert error={error} />
        {children}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" loading={saving} disabled={disabled}>
            {label ?? t('ui.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
