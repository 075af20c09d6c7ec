import { Anchor, Checkbox, Stack, Text } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useAnswer } from '../../api/useAnswer';
import { OfNetwork } from '../../network/OfNetwork';
import { addresses } from '../../ui/addresses';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { PlainList } from '../../ui/PlainList';
import { Empty } from '../../ui/states';
import { OriginsPanel } from './OriginsPanel';
import { ThanksCard } from './ThanksCard';
import { type ThanksFacts, ThanksPage as ThanksPageQuery } from './thanksQueries';

/** Whom to thank for what, and where participants came from. */
function ThanksPage() {
  const { networkId = '' } = useParams();
  const { t } = useTranslation();
  const answer = useAnswer(ThanksPageQuery, { network: networkId });
  return (
    <Page title={t('tour.thanks.title')} lead={t('tour.thanks.lead')}>
      <OfNetwork of={answer}>
        {(network) => (
          <Stack gap="lg">
            <Givers network={network.id} thanks={network.thanks} />
            <OriginsPanel origins={network.origins} />
          </Stack>
        )}
      </OfNetwork>
    </Page>
  );
}

function Givers({ network, thanks }: { network: string; thanks: readonly ThanksFacts[] }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const onlyWaiting = search.get('show') === 'waiting';
  const waiting = thanks.filter((one) => one.waiting);
  const shown = onlyWaiting ? waiting : thanks;
  if (thanks.length === 0) {
    return (
      <Panel>
        <Empty
          icon={<IconHeartHandshake size={48} stroke={1.4} />}
          title={t('tour.thanks.none')}
          text={t('tour.thanks.noneText')}
        />
      </Panel>
    );
  }
  return (
    <Panel title={t('tour.thanks.givers')}>
      <Stack>
        <Text role="status">
          {t('tour.thanks.waiting', { count: waiting.length, all: thanks.length })}
        </Text>
        <Checkbox
          label={t('tour.thanks.onlyWaiting')}
          checked={onlyWaiting}
          onChange={(event) =>
            setSearch(event.currentTarget.checked ? { show: 'waiting' } : {}, { replace: true })
          }
        />
        <PlainList gap="md">
          {shown.map((one) => (
            <ThanksCard key={one.giver.id} network={network} thanks={one} />
          ))}
        </PlainList>
        <Text size="sm" c="dimmed">
          {t('tour.thanks.texts')}{' '}
          <Anchor component={Link} to={addresses.texts(network)} inherit underline="always">
            {t('wording.action')}
          </Anchor>
        </Text>
      </Stack>
    </Panel>
  );
}

export { ThanksPage as Component };
