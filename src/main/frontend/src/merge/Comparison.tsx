import { Button, Group, List, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconArrowsExchange, IconArrowsJoin2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { MergePreviewQuery, PersonKind, PersonPart } from '../api/generated/graphql';
import { useChange } from '../api/useChange';
import { addresses } from '../ui/addresses';
import { ErrorAlert } from '../ui/ErrorAlert';
import { notifyDone } from '../ui/notify';
import { Panel } from '../ui/Panel';
import { Clues } from './Clues';
import { DistinguishPeople } from './mergeQueries';
import { contested, parts, said } from './parts';
import { useMerge } from './useMerge';

export type Preview = NonNullable<MergePreviewQuery['mergePreview']['preview']>;

/** Compares two records, with a choice where they differ, and shows what the kept record gains. */
export function Comparison({ preview, onSwap }: { preview: Preview; onSwap: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const distinguish = useChange(DistinguishPeople);
  const [taken, setTaken] = useState<readonly PersonPart[]>([]);
  const { keep, other, clues } = preview;
  const merge = useMerge(keep, other);
  const failed = merge.error ?? distinguish.error;

  const submit = () =>
    merge.mutate({
      keep: keep.id,
      other: other.id,
      take: [...taken],
      keepVersion: keep.version,
      otherVersion: other.version,
    });

  const apart = () =>
    distinguish.mutate(
      { input: { one: keep.id, other: other.id } },
      {
        onSuccess: () => {
          notifyDone(t('merge.apart.done'));
          void navigate(addresses.duplicates);
        },
      },
    );

  return (
    <Stack>
      <ErrorAlert error={failed} />
      <Panel
        title={t('merge.compare')}
        actions={
          <Button
            variant="default"
            leftSection={<IconArrowsExchange size={18} aria-hidden />}
            onClick={onSwap}
          >
            {t('merge.swap')}
          </Button>
        }
      >
        <Stack>
          <Text>{t('merge.stays', { keep: keep.name, other: other.name })}</Text>
          <Clues clues={clues} />
          <Parts
            preview={preview}
            onChoose={(part, theirs) =>
              setTaken(theirs ? [...taken, part] : taken.filter((one) => one !== part))
            }
          />
        </Stack>
      </Panel>
      <Gains counts={preview.counts} name={other.name} />
      <Group>
        <Button
          leftSection={<IconArrowsJoin2 size={18} aria-hidden />}
          loading={merge.isPending}
          onClick={submit}
        >
          {t('merge.action')}
        </Button>
        <Button variant="default" loading={distinguish.isPending} onClick={apart}>
          {t('merge.apart.action')}
        </Button>
      </Group>
    </Stack>
  );
}

interface PartsProps {
  preview: Preview;
  onChoose: (part: PersonPart, theirs: boolean) => void;
}

function Parts({ preview: { keep, other }, onChoose }: PartsProps) {
  const { t } = useTranslation();
  const open = contested(keep, other);
  const shown = (part: PersonPart, value: string) =>
    part === 'KIND' ? t(`people.kind.${value as PersonKind}`) : value;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      {parts
        .filter((part) => said(keep, part) || said(other, part))
        .map((part) =>
          open.includes(part) ? (
            <Radio.Group
              key={part}
              label={t(`merge.part.${part}`)}
              defaultValue={'mine' as 'mine' | 'theirs'}
              onChange={(whose) => onChoose(part, whose === 'theirs')}
            >
              <Stack gap={6} mt={4}>
                <Radio value="mine" label={shown(part, said(keep, part))} />
                <Radio value="theirs" label={shown(part, said(other, part))} />
              </Stack>
            </Radio.Group>
          ) : (
            <div key={part}>
              <Text fw={500} size="sm">
                {t(`merge.part.${part}`)}
              </Text>
              <Text>{shown(part, said(keep, part) || said(other, part))}</Text>
            </div>
          ),
        )}
    </SimpleGrid>
  );
}

const counted = [
  'ties',
  'combinedTies',
  'conversations',
  'referrals',
  'competences',
  'networks',
  'dropped',
] as const;

function Gains({ counts, name }: { counts: Preview['counts']; name: string }) {
  const { t } = useTranslation();
  const some = counted.filter((what) => counts[what] > 0);
  return (
    <Panel title={t('merge.gains.title')}>
      {some.length > 0 ? (
        <List aria-label={t('merge.gains.title')}>
          {some.map((what) => (
            <List.Item key={what}>{t(`merge.gains.${what}`, { count: counts[what] })}</List.Item>
          ))}
        </List>
      ) : (
        <Text>{t('merge.gains.none', { name })}</Text>
      )}
      <Text c="dimmed" size="sm" mt="sm">
        {t('merge.gains.undo')}
      </Text>
    </Panel>
  );
}
