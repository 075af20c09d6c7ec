import { Accordion, Badge, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience, TemplateFragment, TextTemplatesQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { fieldErrors, formError, useChange } from '../api/useChange';
import { Answer } from '../ui/Answer';
import { FormFoot } from '../ui/FormFoot';
import { languages } from '../ui/language';
import { notifyDone } from '../ui/notify';
import { AudiencePicker } from './AudiencePicker';
import { TextTemplateSet, TextTemplates } from './textQueries';

type WithVariants = TextTemplatesQuery['textTemplates'][number];

/** The texts that all networks share, in both languages. */
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
                  {t(`wording.key.${template.key}`)}
                  {[template, ...template.variants].some(({ own }) => own) && (
                    <Badge variant="light">{t('wording.own')}</Badge>
                  )}
                </Group>
              </Accordion.Control>
              <Accordion.Panel>
                <Audiences template={template} />
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      )}
    </Answer>
  );
}

/** A text for anybody and, where it varies, for each audience. */
function Audiences({ template }: { template: WithVariants }) {
  const { t } = useTranslation();
  const [audience, setAudience] = useState<Audience>('ANYBODY');
  const chosen = template.variants.find((one) => one.audience === audience) ?? template;
  return (
    <Stack>
      {template.variants.length > 0 && (
        <AudiencePicker
          label={t('wording.for')}
          description={t('wording.forHint')}
          value={audience}
          onChange={setAudience}
        />
      )}
      <TemplateForm key={`${chosen.audience} ${chosen.version}`} template={chosen} />
    </Stack>
  );
}

function TemplateForm({ template }: { template: TemplateFragment }) {
  const { t } = useTranslation();
  const save = useChange(TextTemplateSet, () => notifyDone(t('ui.saved')));
  const [draft, setDraft] = useState({ da: template.da, en: template.en });
  const errorFor = fieldErrors(save.error);
  const { key, audience, version, gaps, standardDa, standardEn } = template;
  const set = (da: string, en: string) =>
    save.mutate({
      input: {
        key,
        audience,
        version,
        // null keeps the standard text, also when a later version changes it.
        da: da === standardDa ? null : da,
        en: en === standardEn ? null : en,
      },
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    set(draft.da, draft.en);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm" c="dimmed">
          {gaps.length > 0
            ? t('wording.gaps', { gaps: gaps.map((gap) => `{${gap}}`).join(', ') })
            : t('wording.noGaps')}
        </Text>
        {languages.map((language) => (
          <Textarea
            key={language}
            label={t(`wording.language.${language}`)}
            lang={language}
            autosize
            minRows={2}
            value={draft[language]}
            onChange={(event) => setDraft({ ...draft, [language]: event.currentTarget.value })}
            error={errorFor(language)}
          />
        ))}
        <FormFoot of={save} error={formError(languages, save.error)}>
          {template.own && (
            <Button variant="subtle" onClick={() => set(standardDa, standardEn)}>
              {t('wording.standard')}
            </Button>
          )}
        </FormFoot>
      </Stack>
    </form>
  );
}
