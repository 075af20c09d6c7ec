import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/format';
import { type ImportReport, totalsOf, unreadOf } from './importReport';

/** In one line: how much is ready, and what of rows and files is not. */
export function Headline({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const { created, updated, refused, held } = totalsOf(report);
  const { unreadable, leftOut } = unreadOf(report);
  const good = created + updated;
  const amount = (of: 'rows' | 'files', many: number) =>
    many > 0 ? [t(`interchange.checked.amount.${of}`, { count: many, amount: count(many) })] : [];
  const bad = [...amount('files', unreadable), ...amount('rows', refused)];
  const clean = bad.length === 0 && leftOut === 0 && held === 0;
  const sentences = [
    ...(good === 0 && clean
      ? [t('interchange.checked.nothingNew')]
      : [t('interchange.checked.ready', { count: good, rows: count(good) })]),
    ...(bad.length > 0 ? [t('interchange.checked.bad', { list: bad.join(', ') })] : []),
    ...(leftOut > 0
      ? [t('interchange.checked.leftOut', { list: amount('files', leftOut).join('') })]
      : []),
    ...(held > 0 ? [t('interchange.checked.held', { count: held, rows: count(held) })] : []),
    ...(good > 0 ? [t('interchange.checked.notYet')] : []),
  ];
  return (
    <Alert
      role="status"
      color={clean ? 'moss' : 'ochre'}
      icon={clean ? <IconCheck /> : <IconAlertTriangle />}
    >
      {sentences.join(' ')}
    </Alert>
  );
}
