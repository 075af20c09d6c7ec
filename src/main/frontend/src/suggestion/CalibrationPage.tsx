import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { OfNetwork } from '../network/OfNetwork';
import { Page } from '../ui/Page';
import { ReliabilityPanel } from './ReliabilityPanel';

const CalibrationOfNetwork = graphql(`
  query CalibrationOfNetwork($network: ID!) {
    network(id: $network) { id calibration { ...CalibrationFacts } }
    calibration { ...CalibrationFacts }
  }
`);

graphql(`
  fragment CalibrationFacts on Calibration {
    reached { ...ReliabilityFacts }
    yes { ...ReliabilityFacts }
    unpredicted
  }
`);

/** How well the predicted chances are calibrated, in this network or in all. */
function CalibrationPage() {
  const { networkId = '' } = useParams();
  const { t } = useTranslation();
  const [scope, setScope] = useState('network');
  const answer = useAnswer(CalibrationOfNetwork, { network: networkId });
  return (
    <Page title={t('suggestion.calibration.title')} lead={t('suggestion.calibration.lead')}>
      <OfNetwork of={answer}>
        {(network, { calibration }) => {
          const shown = scope === 'network' ? network.calibration : calibration;
          return (
            <Stack gap="lg">
              <Group>
                <SegmentedControl
                  value={scope}
                  onChange={setScope}
                  aria-label={t('suggestion.calibration.scope')}
                  data={['network', 'all'].map((value) => ({
                    value,
                    label: t(`suggestion.calibration.${value as 'network' | 'all'}`),
                  }))}
                />
              </Group>
              <ReliabilityPanel
                title={t('suggestion.calibration.reached')}
                reliability={shown.reached}
              />
              <ReliabilityPanel title={t('suggestion.calibration.yes')} reliability={shown.yes} />
              {shown.unpredicted > 0 && (
                <Text size="sm" c="dimmed">
                  {t('suggestion.calibration.unpredicted', { count: shown.unpredicted })}
                </Text>
              )}
            </Stack>
          );
        }}
      </OfNetwork>
    </Page>
  );
}

export { CalibrationPage as Component };
