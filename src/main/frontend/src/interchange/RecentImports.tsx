import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import { Row } from '../ui/Row';
import { useUndoImport } from './useUndoImport';

const Imports = graphql(`
  query Imports {
    imports { id source created updated }
  }
`);

/** The imports of the last day, each with a button that says first what it takes back. */
export function RecentImports() {
  const { t } = useTranslation();
  const { count } = useFormat();
  const { undo, busy } = useUndoImport();
  const { data } = useAnswer(Imports, {});
  if (!data || data.imports.length === 0) return null;
  return (
    <Panel mt="md" title={t('interchange.undo.title')}>
      <Text c="dimmed" size="sm" mb="sm">
        {t('interchange.undo.text')}
      </Text>
      <Stack component="ul" m={0} p={0} gap="sm">
        {data.imports.map(({ id, source, created, updated }) => (
          <Row
            key={id}
            end={
              <Button
                variant="default"
                size="compact-sm"
                disabled={busy}
                onClick={() => void undo(id)}
                aria-label={t('interchange.undo.of', { name: source })}
              >
                {t('ui.undo')}
              </Button>
            }
          >
            {t('interchange.undo.row', {
              name: source,
              created: count(created),
              updated: count(updated),
            })}
          </Row>
        ))}
      </Stack>
    </Panel>
  );
}
