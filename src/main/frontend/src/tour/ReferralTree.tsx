import { Anchor, Badge, Group, Text } from '@mantine/core';
import { IconBinaryTree2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReferralRowFragment } from '../api/generated/graphql';
import type { Named } from '../people/named';
import { Answer } from '../ui/Answer';
import { useFormat } from '../ui/format';
import { Panel } from '../ui/Panel';
import { Empty } from '../ui/states';
import { type ChainNode, chainTree } from './chainTree';
import classes from './ReferralTree.module.css';
import { STATUS_COLOURS } from './statuses';
import { useReferrals } from './tourQueries';

/** Who referred whom, as a tree from the leader on. */
export function ReferralTree({ network, leader }: { network: string; leader: Named }) {
  const { t } = useTranslation();
  return (
    <Panel>
      <Answer of={useReferrals(network)}>
        {(referrals) =>
          referrals.length > 0 ? (
            <ul className={classes.tree} aria-label={t('tour.tab.tree')}>
              <Branch node={chainTree(leader, referrals)} />
            </ul>
          ) : (
            <Empty
              icon={<IconBinaryTree2 size={48} stroke={1.4} />}
              title={t('tour.empty.referrals')}
              text={t('tour.empty.referralsText')}
            />
          )
        }
      </Answer>
    </Panel>
  );
}

function Branch({ node }: { node: ChainNode<ReferralRowFragment> }) {
  const { t } = useTranslation();
  const { shortDay } = useFormat();
  const { person, referral, again, children } = node;
  return (
    <li>
      <Group gap="xs" py={3}>
        <Anchor component={Link} to={`/people/${person.id}`} {...(again ? { c: 'dimmed' } : {})}>
          {person.name}
        </Anchor>
        {referral && (
          <>
            <Badge color={STATUS_COLOURS[referral.status]} variant="light" tt="none">
              {t(`tour.status.${referral.status}`)}
            </Badge>
            <Text size="sm" c="dimmed">
              {[referral.competence?.name, shortDay(referral.on), again && t('tour.tree.again')]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </>
        )}
      </Group>
      {children.length > 0 && (
        <ul className={classes.branch}>
          {children.map((child) => (
            <Branch key={child.referral?.id ?? child.person.id} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
