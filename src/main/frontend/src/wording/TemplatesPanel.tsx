import { Accordion, Alert, Badge, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextTemplatesQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { Refused, useChange } from '../api/useChange';
import { Answer } from '../ui/Answer';
import { useErrorText } from '../ui/errorText';
import { notifyDone } from '../ui/notify';
import { TextTemplateSet, TextTemplates } from './textQueries';

type Template = TextTemplatesQuery['textTemplates'][number];

/** The texts all networks of the installation share, in both languages. */
export function TemplatesPanel() {
  const { t } = useTranslation();
  return (
    <Answer of={useAnswer(TextTemplates, {})}>
      {({ textTemplates }) => (
        <Accordion variant="separated">
          {textTemplates.map((template) => (
            <Accordion.Item key={template.key} value={template.key} bg="var(--rundtur-card)">
              <Accordion.Control>
                <Group gap="xs">
                  {t(`tour.texts.key.${template.key}`)}
                  {template.own && <Badge variant="light">{t('tour.texts.own')}</Badge>}
                </Group>
              </Accordion.Control>
              <Accordion.Panel>
                <TemplateForm key={template.version} template={template} />
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      )}
    </Answer>
  );
}

function TemplateForm({ template }: { template: Template }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const save = useChange(TextTemplateSet);
  const [draft, setDraft] = useState({ da: template.da, en: template.en });
  const refused = save.error instanceof Refused ? save.error : undefined;
  const { key, version, gaps, standardDa, standardEn } = template;
  const set = (da: string, en: string) =>
    save
      .mutateAsync({
        input: {
          key,
          version,
          // A text as it came follows when a newer program words it better.
          da: da === standardDa ? null : da,
          en: en === standardEn ? null : en,
        },
      })
      // By then the new version may have taken this form's place, and its callbacks with it.
      .then(() => notifyDone(t('ui.saved')))
      .catch(() => {});
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set(draft.da, draft.en);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm" c="dimmed">
          {gaps.length > 0
            ? t('tour.texts.gaps', { gaps: gaps.map((gap) => `{${gap}}`).join(', ') })
            : t('tour.texts.noGaps')}
        </Text>
        <Textarea
          label={t('tour.texts.danish')}
          lang="da"
          autosize
          minRows={2}
          value={draft.da}
          onChange={(event) => setDraft({ ...draft, da: event.currentTarget.value })}
          error={refused?.forField('da')}
        />
        <Textarea
          label={t('tour.texts.english')}
          lang="en"
          autosize
          minRows={2}
          value={draft.en}
          onChange={(event) => setDraft({ ...draft, en: event.currentTarget.value })}
          error={refused?.forField('en')}
        />
        {save.error && !refused?.forField('da') && !refused?.forField('en') && (
          <Alert color="brick" role="alert">
            {errorText(save.error)}
          </Alert>
        )}
        <Group justify="flex-end">
          {template.own && (
            <Button variant="subtle" onClick={() => set(standardDa, standardEn)}>
              {t('tour.texts.standard')}
            </Button>
          )}
          <Button type="submit" loading={save.isPending}>
            {t('ui.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
