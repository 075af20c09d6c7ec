import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCurrentNetwork } from '../network/currentNetwork';
import { addresses } from '../ui/addresses';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import { DoublesPanel } from './DoublesPanel';
import { FilesTable } from './FilesTable';
import { type ImportReport, totalsOf } from './importReport';
import { RecentImports } from './RecentImports';
import { RefusalsTable } from './RefusalsTable';
import { RemarksTable } from './RemarksTable';

interface WrittenProps {
  report: ImportReport;
  files: readonly File[];
  onStartAgain: () => void;
}

/** The result of the import, with links to go on. */
export function Written({ report, files, onStartAgain }: WrittenProps) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const { current } = useCurrentNetwork();
  const { created, updated, held } = totalsOf(report);
  return (
    <>
      <Panel title={t('interchange.written.title')}>
        <Stack>
          <Alert role="status" color="moss" icon={<IconCheck />}>
            {t('interchange.written.text', { created: count(created), updated: count(updated) })}
          </Alert>
          {held > 0 && (
            <Alert color="ochre" icon={<IconAlertTriangle />}>
              {t('interchange.written.held', { count: held, rows: count(held) })}
            </Alert>
          )}
          <FilesTable report={report} />
          <Group>
            <Button
              component={Link}
              to={current ? addresses.gap(current.id) : addresses.newNetwork}
            >
              {t(current ? 'interchange.written.toGap' : 'interchange.written.toNetwork')}
            </Button>
            <Button variant="default" component={Link} to={addresses.people}>
              {t('interchange.written.toPeople')}
            </Button>
            <Button variant="subtle" onClick={onStartAgain}>
              {t('interchange.written.again')}
            </Button>
          </Group>
        </Stack>
      </Panel>
      <RecentImports />
      <DoublesPanel />
      <RefusalsTable report={report} files={files} />
      <RemarksTable report={report} />
    </>
  );
}
