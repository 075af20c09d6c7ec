import { Button, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDropTarget } from '../ui/useDropTarget';
import { droppedFiles } from './droppedFiles';
import classes from './interchange.module.css';

interface DropAreaProps {
  onFiles: (files: File[]) => void;
}

/** Accepts files by drag and drop or by a button. */
export function DropArea({ onFiles }: DropAreaProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const target = useDropTarget(
    (dropped) => void droppedFiles(dropped).then((files) => files.length > 0 && onFiles(files)),
  );

  return (
    // By keyboard, the button inside does the same.
    <div className={classes.drop} {...target}>
      <IconFileUpload size={44} stroke={1.3} aria-hidden />
      <Text fw={600} fz="lg">
        {t('interchange.drop.title')}
      </Text>
      <Text c="dimmed" ta="center">
        {t('interchange.drop.text')}
      </Text>
      <Button onClick={() => input.current?.click()}>{t('interchange.drop.choose')}</Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".csv,.zip,text/csv,application/zip"
        aria-label={t('interchange.drop.choose')}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
