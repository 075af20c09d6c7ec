import { NativeSelect, Stack, Text } from '@mantine/core';
import { IconArrowForwardUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferralRowFragment } from '../../api/generated/graphql';
import { Answer } from '../../ui/Answer';
import { PlainList } from '../../ui/PlainList';
import { Empty } from '../../ui/states';
import { useMarked } from '../../ui/useMarked';
import { ReferralCard } from './ReferralCard';
import { useReferrals } from './referralQueries';
import { STATUSES } from './statuses';

/** Every referral, newest first, with the chain that led to it. */
export function ReferralList({ network }: { network: string }) {
  const { t } = useTranslation();
  const [status, setStatus] = useState('');
  const all = useReferrals(network);
  const marked = useMarked(all.isSuccess);
  return (
    <Answer of={all}>
      {(referrals) =>
        referrals.length > 0 ? (
          <Stack>
            <NativeSelect
              label={t('tour.referral.filter')}
              maw="20rem"
              value={status}
              onChange={(event) => setStatus(event.currentTarget.value)}
              data={[
                { value: '', label: t('tour.referral.allStatuses') },
                ...STATUSES.map((value) => ({ value, label: t(`tour.status.${value}`) })),
              ]}
            />
            <Cards
              referrals={referrals.filter((row) => status === '' || row.status === status)}
              marked={marked}
            />
          </Stack>
        ) : (
          <Empty
            icon={<IconArrowForwardUp size={48} stroke={1.4} />}
            title={t('tour.empty.referrals')}
            text={t('tour.empty.referralsText')}
          />
        )
      }
    </Answer>
  );
}

type CardsProps = { referrals: readonly ReferralRowFragment[]; marked: string };

function Cards({ referrals, marked }: CardsProps) {
  const { t } = useTranslation();
  if (referrals.length === 0) return <Text c="dimmed">{t('tour.referral.none')}</Text>;
  return (
    <PlainList gap="sm">
      {referrals.map((referral) => (
        <ReferralCard key={referral.id} referral={referral} marked={referral.id === marked} />
      ))}
    </PlainList>
  );
}
