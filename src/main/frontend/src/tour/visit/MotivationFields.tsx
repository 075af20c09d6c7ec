import { NativeSelect, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MotivationStatus } from '../../api/generated/graphql';
import type { VisitDraft } from './visitDraft';

/** What a leader may have heard; none is better than another, and nothing counts them. */
const motivations: readonly MotivationStatus[] = ['YES', 'MAYBE', 'NO', 'UNCLEAR'];

/** Motivation in words; it is never a number. */
export function MotivationField({
  value,
  onChange,
}: {
  value: MotivationStatus | null;
  onChange: (status: MotivationStatus | null) => void;
}) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t('tour.motivation.status')}
      value={value ?? ''}
      onChange={(event) => onChange((event.currentTarget.value || null) as typeof value)}
      data={[
        { value: '', label: t('tour.notChosen') },
        ...motivations.map((status) => ({ value: status, label: t(`tour.motivation.${status}`) })),
      ]}
    />
  );
}

interface AnswersProps {
  draft: VisitDraft;
  change: (part: Partial<VisitDraft>) => void;
}

/** The questions about motivation, each with room for the answer in the leader's words. */
export function Answers({ draft: { answers }, change }: AnswersProps) {
  return (
    <Stack gap="sm">
      {answers.map(({ question, answer }, index) => (
        <Textarea
          key={question}
          label={question}
          autosize
          minRows={1}
          value={answer}
          onChange={(event) => {
            const said = event.currentTarget.value;
            change({
              answers: answers.map((one, place) =>
                place === index ? { ...one, answer: said } : one,
              ),
            });
          }}
        />
      ))}
    </Stack>
  );
}
