import { Badge, Button, Group, SimpleGrid, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../api/useAnswer';
import { Answer } from '../ui/Answer';
import { Panel } from '../ui/Panel';
import { CornerDialog } from './CornerDialog';
import { type DiamondCorner, DiamondCorners } from './corner';

/** The four corners of the competence diamond: ours to begin with, theirs to replace. */
export function DiamondPanel() {
  const { t } = useTranslation();
  const corners = useAnswer(DiamondCorners, {});
  const [edited, setEdited] = useState<DiamondCorner>();
  return (
    <Panel title={t('people.diamond.title')}>
      <Text mb="md" maw="46rem">
        {t('people.diamond.text')}
      </Text>
      <Answer of={corners}>
        {(data) => (
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {data.corners.map((corner) => (
              <Panel key={corner.id} bg="transparent">
                <Group justify="space-between" mb={4} wrap="nowrap" align="flex-start">
                  <Title order={3}>{corner.name}</Title>
                  <Button
                    size="compact-sm"
                    variant="default"
                    leftSection={<IconPencil size={14} />}
                    aria-label={t('people.diamond.edit', { name: corner.name })}
                    onClick={() => setEdited(corner)}
                  >
                    {t('ui.edit')}
                  </Button>
                </Group>
                <Text c="dimmed">{corner.question}</Text>
                {corner.standard && (
                  <Badge variant="light" color="ochre" mt="sm" tt="none" h="auto">
                    {t('people.diamond.standard')}
                  </Badge>
                )}
              </Panel>
            ))}
          </SimpleGrid>
        )}
      </Answer>
      {edited && <CornerDialog corner={edited} onClose={() => setEdited(undefined)} />}
    </Panel>
  );
}
