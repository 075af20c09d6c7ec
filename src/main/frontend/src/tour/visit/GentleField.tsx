import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VisitDraft } from './visitDraft';

type GentleFieldProps = {
  draft: VisitDraft;
  change: (part: Partial<VisitDraft>) => void;
};

const ANSWERS = { unsaid: null, yes: true, no: false } as const;
type Answer = keyof typeof ANSWERS;

/** Whether the person wants to be met gently from now on; nobody has to have said anything. */
export function GentleField({ draft, change }: GentleFieldProps) {
  const { t } = useTranslation();
  const said = draft.gentleContact ?? null;
  const value = (Object.keys(ANSWERS) as Answer[]).find((answer) => ANSWERS[answer] === said);
  return (
    <Radio.Group
      label={t('tour.field.gentleContact')}
      description={t('tour.field.gentleContactHint')}
      value={value ?? 'unsaid'}
      onChange={(answer) => change({ gentleContact: ANSWERS[answer as Answer] })}
    >
      <Stack gap="xs" mt="xs">
        {(Object.keys(ANSWERS) as Answer[]).map((answer) => (
          <Radio key={answer} value={answer} label={t(`tour.gentleAnswer.${answer}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
