import { Alert } from '@mantine/core';
import { useErrorText } from './errorText';

interface ErrorAlertProps {
  error: Error | null | undefined;
  title?: string;
}

/** The message for a failed change; renders nothing without an error. */
export function ErrorAlert({ error, title }: ErrorAlertProps) {
  const errorText = useErrorText();
  if (!error) return null;
  return (
    <Alert color="brick" role="alert" title={title}>
      {errorText(error)}
    </Alert>
  );
}
