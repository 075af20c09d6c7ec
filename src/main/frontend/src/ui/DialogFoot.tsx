import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type DialogFootProps = {
  /** Whether the answer is still awaited. */
  saving: boolean;
  /** What the button says that submits the form; 'Save' where left out. */
  label?: string;
  onClose: () => void;
};

/** How a form in a dialog ends. */
export function DialogFoot({ saving, label, onClose }: DialogFootProps) {
  const { t } = useTranslation();
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onClose}>
        {t('ui.cancel')}
      </Button>
      <Button type="submit" loading={saving}>
        {label ?? t('ui.save')}
      </Button>
    </Group>
  );
}
