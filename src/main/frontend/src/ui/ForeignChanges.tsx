import { Alert, Radio, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ForeignChange } from './mergeDrafts';

interface ForeignChangesProps<Field extends string> {
  changes: readonly ForeignChange<Field>[];
  labelOf: (field: Field) => string;
  show: (field: Field, value: string) => string;
  onChoose: (field: Field, whose: 'mine' | 'theirs') => void;
}

/** Lists what another user changed meanwhile, with a choice where both changed the same field. */
export function ForeignChanges<Field extends string>(props: ForeignChangesProps<Field>) {
  const { changes, labelOf, show, onChoose } = props;
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  const value = (field: Field, text: string) => (text ? show(field, text) : t('ui.unknown'));
  return (
    <Alert color="ochre" icon={<IconUsers />} title={t('ui.conflict.title')} role="alert">
      <Stack gap="sm">
        <Text>{t('ui.conflict.text')}</Text>
        {changes.map(({ field, mine, theirs, contested }) =>
          contested ? (
            <Radio.Group
              key={field}
              label={labelOf(field)}
              defaultValue={'mine' as 'mine' | 'theirs'}
              onChange={(whose) => onChoose(field, whose)}
            >
              <Stack gap={6} mt={4}>
                <Radio value="mine" label={t('ui.conflict.mine', { value: value(field, mine) })} />
                <Radio
                  value="theirs"
                  label={t('ui.conflict.theirs', { value: value(field, theirs) })}
                />
              </Stack>
            </Radio.Group>
          ) : (
            <Text key={field} size="sm">
              {t('ui.conflict.taken', {
                field: labelOf(field),
                before: value(field, mine),
                after: value(field, theirs),
              })}
            </Text>
          ),
        )}
      </Stack>
    </Alert>
  );
}
