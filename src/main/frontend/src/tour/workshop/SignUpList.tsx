import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../api/useChange';
import { KindChips } from '../../people/KindChips';
import { PersonPicker } from '../../people/PersonPicker';
import { useFormat } from '../../ui/format';
import type { Named } from '../../ui/named';
import { notifyDone } from '../../ui/notify';
import { PlainList } from '../../ui/PlainList';
import { useNotifyFailure } from '../../ui/useNotifyFailure';
import { SignUpReview, type Workshop } from './workshopQueries';

type SignUp = Workshop['signUps'][number];

/** The sign-ups to review; nobody enters the graph before that. */
export function SignUpList({ signUps }: { signUps: readonly SignUp[] }) {
  const { t } = useTranslation();
  if (signUps.length === 0) return <Text c="dimmed">{t('tour.workshop.nobody')}</Text>;
  return (
    <Stack>
      <Text fw={600}>{t('tour.workshop.toReview', { count: signUps.length })}</Text>
      <PlainList gap="lg">
        {signUps.map((signUp) => (
          <li key={signUp.id}>
            <Review signUp={signUp} />
          </li>
        ))}
      </PlainList>
    </Stack>
  );
}

function Review({ signUp }: { signUp: SignUp }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const failed = useNotifyFailure();
  const [known, setKnown] = useState<Named | null>(null);
  const review = useChange(SignUpReview);
  const { id, name, email, phone, organisation, words, at } = signUp;
  const [kind, setKind] = useState(signUp.kind ?? null);
  // Promises, since the row is unmounted before the answer arrives.
  const decide = (accept: boolean) =>
    void review
      .mutateAsync({
        input: accept ? { id, accept, person: known?.id ?? null, kind } : { id, accept },
      })
      .then(() =>
        notifyDone(t(accept ? 'tour.workshop.taken' : 'tour.workshop.dismissed', { name })),
      )
      .catch(failed);
  return (
    <Stack gap="xs">
      <div>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">
          {[email, phone, organisation, day(at.slice(0, 10))].filter(Boolean).join(' · ')}
        </Text>
      </div>
      {words && <Text>»{words}«</Text>}
      <PersonPicker label={t('tour.workshop.known', { name })} value={known} onChange={setKnown} />
      {!known && (
        <KindChips label={t('tour.workshop.kind', { name })} value={kind} onChange={setKind} />
      )}
      <Group>
        <Button
          variant="default"
          loading={review.isPending}
          aria-label={t('tour.workshop.takeName', { name })}
          onClick={() => decide(true)}
        >
          {t('tour.workshop.take')}
        </Button>
        <Button
          variant="subtle"
          color="brick"
          aria-label={t('tour.workshop.dismissName', { name })}
          onClick={() => decide(false)}
        >
          {t('tour.workshop.dismiss')}
        </Button>
      </Group>
    </Stack>
  );
}
