import { Alert } from '@mantine/core';
import { useErrorText } from './errorText';

interface ErrorAlertProps {
  error: Error | null | undefined;
  title?: string;
}

/** What went wrong with a change, in words; nothing while nothing did. */
export function ErrorAlert({ error, title }: ErrorAlertProps) {
  const errorText = useErrorText();
  if (!error) return null;
  return (
    <Alert color="brick" role="alert" title={title}>
      {errorText(error)}
    </Alert>
  );
}
