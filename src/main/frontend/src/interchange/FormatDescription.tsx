import { Accordion, Badge, Button, Code, Group, Table, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../ui/Panel';
import { download } from './download';
import { exampleIn, formats } from './format';

/** Which files and columns there are, with an example of each to start from. */
export function FormatDescription() {
  const { t, i18n } = useTranslation();
  return (
    <Panel title={t('interchange.format.title')} mt="md" id="format">
      <Text mb="md">{t('interchange.format.text')}</Text>
      <Accordion variant="separated" order={3} keepMounted={false}>
        {formats.map(({ name, required, optional, example }) => (
          <Accordion.Item key={name} value={name}>
            <Accordion.Control>
              <Text fw={600}>{name}.csv</Text>
              <Text size="sm" c="dimmed">
                {t(`interchange.format.file.${name}`)}
              </Text>
            </Accordion.Control>
            <Accordion.Panel>
              <Table verticalSpacing="xs">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('interchange.format.column')}</Table.Th>
                    <Table.Th>{t('interchange.format.holds')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {[...required, ...optional].map((column) => (
                    <Table.Tr key={column}>
                      <Table.Td>
                        <Group gap="xs">
                          <Code>{column}</Code>
                          {required.includes(column) && (
                            <Badge variant="light" size="sm">
                              {t('interchange.format.required')}
                            </Badge>
                          )}
                        </Group>
                      </Table.Td>
                      <Table.Td>
                        {t(`interchange.format.meaning.${column}`)}
                        {column === 'kind' && name === 'people' && (
                          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                            EMPLOYEE, CITIZEN, COMPANY, ASSOCIATION, RESEARCHER, POLITICIAN, OTHER,
                            UNKNOWN
                          </Text>
                        )}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
              <Button
                mt="md"
                variant="default"
                leftSection={<IconDownload size={16} />}
                onClick={() => download(`${name}.csv`, exampleIn(i18n.language, example))}
              >
                {t('interchange.format.example', { file: `${name}.csv` })}
              </Button>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Panel>
  );
}
