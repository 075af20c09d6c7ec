import { NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../api/generated';
import type { CareSettingsQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { fieldErrors, formError, useChange } from '../api/useChange';
import { Answer } from '../ui/Answer';
import { FormFoot } from '../ui/FormFoot';
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

/** The limits on asks of one person, in all networks. */
export function CareSettingsPanel() {
  const { t } = useTranslation();
  return (
    <Panel title={t('care.settings.title')}>
      <Answer of={useAnswer(CareSettings, {})}>
        {({ careSettings }) => <Form key={careSettings.version} settings={careSettings} />}
      </Answer>
    </Panel>
  );
}

function Form({ settings }: { settings: CareSettingsQuery['careSettings'] }) {
  const { t } = useTranslation();
  const save = useChange(CareSettingsSet, () => notifyDone(t('ui.saved')));
  const [askLimit, setAskLimit] = useState<number | string>(settings.askLimit);
  const [coolingOffDays, setCoolingOffDays] = useState<number | string>(settings.coolingOffDays);
  const errorFor = fieldErrors(save.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({
      input: {
        askLimit: Number(askLimit),
        // An empty field is not zero; the server refuses -1.
        coolingOffDays: coolingOffDays === '' ? -1 : Number(coolingOffDays),
        version: settings.version,
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Text>{t('care.settings.lead')}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NumberInput
            label={t('care.settings.askLimit')}
            description={t('care.settings.askLimitHint')}
            allowDecimal={false}
            max={9999}
            hideControls
            value={askLimit}
            onChange={setAskLimit}
            error={errorFor('askLimit')}
          />
          <NumberInput
            label={t('care.settings.coolingOffDays')}
            description={t('care.settings.coolingOffHint')}
            allowDecimal={false}
            max={9999}
            hideControls
            value={coolingOffDays}
            onChange={setCoolingOffDays}
            error={errorFor('coolingOffDays')}
          />
        </SimpleGrid>
        <FormFoot of={save} error={formError(['askLimit', 'coolingOffDays'], save.error)} />
      </Stack>
    </form>
  );
}
