import { Button, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { droppedFiles } from './droppedFiles';
import classes from './interchange.module.css';

interface DropAreaProps {
  onFiles: (files: File[]) => void;
}

/** Accepts files by drag and drop or by a button. */
export function DropArea({ onFiles }: DropAreaProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then((files) => files.length > 0 && onFiles(files));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
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
