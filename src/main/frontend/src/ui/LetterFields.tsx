import { Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LetterActions } from './LetterActions';

interface Letter {
  to?: string | null;
  subject: string;
  body: string;
}

interface LetterFieldsProps {
  letter: Letter;
  labels: { to: string; subject: string; body: string; hint?: string };
  /** Called when the letter is opened in the mail program or copied. */
  onTaken?: () => void;
}

/** An editable letter, sent with the user's own mail program; edits survive a refetch. */
export function LetterFields({ letter, labels, onTaken }: LetterFieldsProps) {
  const [edited, setEdited] = useState<Partial<Letter>>({});
  const { to, subject, body } = { ...letter, ...edited };
  return (
    <Stack>
      <TextInput
        type="email"
        label={labels.to}
        value={to ?? ''}
        onChange={(event) => setEdited({ ...edited, to: event.currentTarget.value })}
      />
      <TextInput
        label={labels.subject}
        value={subject}
        onChange={(event) => setEdited({ ...edited, subject: event.currentTarget.value })}
      />
      <Textarea
        label={labels.body}
        description={labels.hint}
        autosize
        minRows={6}
        value={body}
        onChange={(event) => setEdited({ ...edited, body: event.currentTarget.value })}
      />
      <LetterActions
        to={to ?? ''}
        subject={subject}
        body={body}
        onTaken={onTaken}
        onReset={Object.keys(edited).length > 0 ? () => setEdited({}) : undefined}
      />
    </Stack>
  );
}
