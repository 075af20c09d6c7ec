import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useAnswer } from '../api/useAnswer';
import { OfNetwork } from '../network/OfNetwork';
import { addresses } from '../ui/addresses';
import { CardGate } from '../ui/CardGate';
import { PaperBar, PaperPage } from '../ui/PaperPage';
import { useTitle } from '../ui/useTitle';
import { audienceOf } from './audience';
import { Marked } from './Marked';
import { NetworkTexts } from './textQueries';

/** What a participant takes home, on paper. */
function BrochurePage() {
  return (
    <PaperPage>
      <CardGate>
        <Brochure />
      </CardGate>
    </PaperPage>
  );
}

function Brochure() {
  const { networkId = '' } = useParams();
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const audience = audienceOf(search.get('for'));
  const answer = useAnswer(NetworkTexts, { network: networkId, audience });
  const theme = answer.data?.network?.theme ?? '';
  useTitle(theme);
  return (
    <OfNetwork of={answer}>
      {(network) => (
        <Stack>
          <PaperBar to={addresses.texts(network.id)} label={t('wording.back')} />
          <Title order={1}>{network.theme}</Title>
          <Marked text={network.brochure} order={2} />
        </Stack>
      )}
    </OfNetwork>
  );
}

export { BrochurePage as Component };
