import { Group, NativeSelect, Paper, Stack, Text } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/generated';
import type { ReferralRowFragment, ReferralStatus } from '../../api/generated/graphql';
import { refetchAll } from '../../api/refetchAll';
import { useChange } from '../../api/useChange';
import { PersonLink } from '../../people/PersonLink';
import { useFormat } from '../../ui/format';
import { notifyDone } from '../../ui/notify';
import { useNotifyFailure } from '../../ui/useNotifyFailure';
import { STATUSES } from './statuses';

const ReferralMove = graphql(`
  mutation ReferralMove($input: ReferralMoveInput!) {
    referralMove(input: $input) {
      referral { id status version }
      userErrors { field message code }
    }
  }
`);

/** A referral: giver, receiver, reason, status, and the chain back to where the tour began. */
export function ReferralCard({
  referral,
  marked,
}: {
  referral: ReferralRowFragment;
  /** Whether the address points to it. */
  marked: boolean;
}) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const { giver, receiver, competence, reason, mayMentionName, chain } = referral;
  return (
    <Paper
      component="li"
      id={referral.id}
      tabIndex={-1}
      data-marked={marked || undefined}
      withBorder
      p="md"
      bg="var(--rundtur-card)"
    >
      <Group justify="space-between" align="flex-start" gap="md">
        <Stack gap={4} flex="1 1 18rem">
          <Group gap={6}>
            <PersonLink person={giver} fw={600} />
            <IconArrowRight size={16} aria-label={t('tour.referral.to')} />
            <PersonLink person={receiver} fw={600} />
          </Group>
          <Text size="sm" c="dimmed">
            {[receiver.title, competence?.name, day(referral.on)].filter(Boolean).join(' · ')}
          </Text>
          {reason && <Text>{reason}</Text>}
          <Text size="sm">
            {t(mayMentionName ? 'tour.referral.mayMention' : 'tour.referral.mayNotMention', {
              name: giver.name,
            })}
          </Text>
          {chain.length > 2 && (
            <Text size="sm" c="dimmed">
              {t('tour.referral.chain')} {chain.map(({ name }) => name).join(' → ')}
            </Text>
          )}
        </Stack>
        <StatusSelect referral={referral} />
      </Group>
    </Paper>
  );
}

function StatusSelect({ referral }: { referral: ReferralRowFragment }) {
  const { t } = useTranslation();
  const failed = useNotifyFailure();
  const client = useQueryClient();
  const move = useChange(ReferralMove);
  const { id, status, version, receiver } = referral;
  const choose = (chosen: ReferralStatus) =>
    move.mutate(
      { input: { referral: id, status: chosen, version } },
      {
        onSuccess: () =>
          notifyDone(
            t('tour.referral.moved', { name: receiver.name, status: t(`tour.status.${chosen}`) }),
          ),
        onError: (error) => {
          failed(error);
          // Another user may have moved it meanwhile: show its status.
          void refetchAll(client);
        },
      },
    );
  return (
    <NativeSelect
      label={t('tour.referral.status')}
      aria-label={t('tour.referral.statusOf', { name: receiver.name })}
      value={move.isPending ? move.variables.input.status : status}
      disabled={move.isPending}
      onChange={(event) => choose(event.currentTarget.value as ReferralStatus)}
      data={STATUSES.map((value) => ({ value, label: t(`tour.status.${value}`) }))}
    />
  );
}
