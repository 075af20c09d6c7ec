import { useTranslation } from 'react-i18next';

/** A sentence for any error: the server's own where it gave one, else ours. */
export function useErrorText(): (error: Error) => string {
  const { t } = useTranslation();
  return (error) => {
    if ('code' in error && error.code === 'OFFLINE') return t('ui.error.offline');
    if ('code' in error && error.code === 'SIGNED_OUT') return t('ui.error.signedOut');
    if ('status' in error && error.status === 413) return t('ui.error.tooLarge');
    // Only those that carry a code speak to the user; others are the browser's, in its own words.
    const ours = 'code' in error || 'refusals' in error;
    return (ours && error.message) || t('ui.error.unexpected');
  };
}
