import { Modal, type ModalProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface DialogProps extends Omit<ModalProps, 'opened'> {
  /** Left out: open for as long as it is there. */
  opened?: boolean;
}

/** A modal dialog, closed by its button, by Escape, or by a click beside it. */
export function Dialog({ opened = true, ...props }: DialogProps) {
  const { t } = useTranslation();
  return <Modal opened={opened} closeButtonProps={{ 'aria-label': t('ui.close') }} {...props} />;
}
