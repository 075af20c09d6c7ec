import { useTranslation } from 'react-i18next';

/** A message for any error: the server's where it gave one, else our own. */
export function useErrorText(): (error: Error) => string {
  const { t } = useTranslation();
  return (error) => {
    if ('code' in error && error.code === 'OFFLINE') return t('ui.error.offline');
    if ('code' in error && error.code === 'SIGNED_OUT') return t('ui.error.signedOut');
    if ('status' in error && error.status === 413) return t('ui.error.tooLarge');
    // Only errors with a code have a message for users; others come from the browser, in English.
    const ours = 'code' in error || 'refusals' in error;
    return (ours && error.message) || t('ui.error.unexpected');
  };
}
