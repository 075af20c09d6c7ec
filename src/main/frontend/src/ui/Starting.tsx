import { Center, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Until the session is known. */
export function Starting() {
  const { t } = useTranslation();
  return (
    <Center h="100vh" role="status" aria-label={t('ui.loading')}>
      <Loader />
    </Center>
  );
}
