import { Alert, Button, Group, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { CareSettingsQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { Refused, useChange } from '../api/useChange';
import { Answer } from '../ui/Answer';
import { useErrorText } from '../ui/errorText';
import { notifyDone } from '../ui/notify';
import { Panel } from '../ui/Panel';

const CareSettings = graphql(`
  query CareSettings {
    careSettings { askLimit coolingOffDays version }
  }
`);

const CareSettingsSet = graphql(`
  mutation CareSettingsSet($input: CareSettingsSetInput!) {
    careSettingsSet(input: $input) {
      settings { askLimit coolingOffDays version }
      userErrors { field message code }
    }
  }
`);

/** How much may be asked of one person, in all networks. */
export function CareSettingsPanel() {
  const { t } = useTranslation();
  return (
    <Panel title={t('access.care.title')}>
      <Answer of={useAnswer(CareSettings, {})}>
        {({ careSettings }) => <Form key={careSettings.version} settings={careSettings} />}
      </Answer>
    </Panel>
  );
}

function Form({ settings }: { settings: CareSettingsQuery['careSettings'] }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const save = useChange(CareSettingsSet);
  const [askLimit, setAskLimit] = useState<number | string>(settings.askLimit);
  const [coolingOffDays, setCoolingOffDays] = useState<number | string>(settings.coolingOffDays);
  const refused = save.error instanceof Refused ? save.error : undefined;
  const limitError = refused?.forField('askLimit');
  const daysError = refused?.forField('coolingOffDays');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save
      .mutateAsync({
        input: {
          askLimit: Number(askLimit),
          // Nothing is not none.
          coolingOffDays: coolingOffDays === '' ? -1 : Number(coolingOffDays),
          version: settings.version,
        },
      })
      // By then the new version may have taken this form's place, and its callbacks with it.
      .then(() => notifyDone(t('ui.saved')))
      .catch(() => {});
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text>{t('access.care.lead')}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NumberInput
            label={t('access.care.askLimit')}
            description={t('access.care.askLimitHint')}
            allowDecimal={false}
            max={9999}
            hideControls
            value={askLimit}
            onChange={setAskLimit}
            error={limitError}
          />
          <NumberInput
            label={t('access.care.coolingOffDays')}
            description={t('access.care.coolingOffHint')}
            allowDecimal={false}
            max={9999}
            hideControls
            value={coolingOffDays}
            onChange={setCoolingOffDays}
            error={daysError}
          />
        </SimpleGrid>
        {save.error && !limitError && !daysError && (
          <Alert color="brick" role="alert">
            {errorText(save.error)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={save.isPending}>
            {t('ui.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
