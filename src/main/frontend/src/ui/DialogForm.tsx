import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorAlert } from './ErrorAlert';

interface DialogFormProps {
  onSubmit: () => void;
  onClose: () => void;
  /** Whether the answer is still awaited. */
  saving: boolean;
  /** What went wrong, where no field says it. */
  error?: Error | null | undefined;
  /** What the button says that submits the form; 'Save' where left out. */
  label?: string;
  disabled?: boolean;
  /** Leaves it to us, not to the browser, to say what is lacking. */
  noValidate?: boolean;
  children: ReactNode;
}

/** A form in a dialog: what went wrong, the fields, and the two buttons that end it. */
export function DialogForm(props: DialogFormProps) {
  const { onSubmit, onClose, saving, error, label, disabled, noValidate, children } = props;
  const { t } = useTranslation();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // React hands a dialog's events on to the form that opened it.
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
