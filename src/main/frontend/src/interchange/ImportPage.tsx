import { Alert, Button, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../ui/errorText';
import { Page } from '../ui/Page';
import { Checked } from './Checked';
import { DropArea } from './DropArea';
import { FormatDescription } from './FormatDescription';
import { FileGone } from './importRequest';
import { RecentImports } from './RecentImports';
import { Running } from './Running';
import { SourceField } from './SourceField';
import { useImport } from './useImport';
import { useSource } from './useSource';
import { Written } from './Written';

/** From CSV files to people, step by step: choose, check, write. */
function ImportPage() {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { files, source, state, check, write, startAgain } = useImport();
  const list = useSource();
  const choosing = state.step === 'choose' || state.step === 'failed';
  return (
    <Page title={t('interchange.title')} lead={t('interchange.lead')}>
      {state.step === 'failed' && (
        <Alert
          mb="md"
          color="brick"
          role="alert"
          icon={<IconAlertTriangle />}
          title={t('interchange.failed')}
        >
          <Stack align="flex-start" gap="sm">
            {state.error instanceof FileGone
              ? t('interchange.fileGone', { file: state.error.file })
              : errorText(state.error)}
            {files.length > 0 && !(state.error instanceof FileGone) && (
              <Button variant="default" size="sm" onClick={() => check(files, source)}>
                {t('ui.retry')}
              </Button>
            )}
          </Stack>
        </Alert>
      )}
      {choosing && (
        <>
          <SourceField {...list} />
          <DropArea onFiles={(chosen) => check(chosen, list.name)} />
          <RecentImports />
          <FormatDescription />
        </>
      )}
      {state.step === 'running' && <Running dryRun={state.dryRun} progress={state.progress} />}
      {state.step === 'checked' && (
        <Checked
          report={state.report}
          files={files}
          onWrite={write}
          onStartAgain={startAgain}
          onRename={(name) => {
            list.setName(name);
            check(files, name);
          }}
        />
      )}
      {state.step === 'written' && (
        <Written report={state.report} files={files} onStartAgain={startAgain} />
      )}
    </Page>
  );
}

export { ImportPage as Component };
