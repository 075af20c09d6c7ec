import { Button, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Audience, NetworkTextsQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { useChange } from '../api/useChange';
import { OfNetwork } from '../network/OfNetwork';
import { addresses } from '../ui/addresses';
import { FormFoot } from '../ui/FormFoot';
import { notifyDone } from '../ui/notify';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { AudiencePicker } from './AudiencePicker';
import { Marked } from './Marked';
import { TemplatesPanel } from './TemplatesPanel';
import { NetworkTexts, PitchSet } from './textQueries';

type Network = NonNullable<NetworkTextsQuery['network']>;

/** The network's own words, the brochure, and the texts the installation shares. */
function TextsPage() {
  const { networkId = '' } = useParams();
  const { t } = useTranslation();
  const [audience, setAudience] = useState<Audience>('ANYBODY');
  const answer = useAnswer(NetworkTexts, { network: networkId, audience }, { keep: true });
  return (
    <Page
      title={t('wording.title')}
      lead={t('wording.lead')}
      back={{ to: addresses.tour(networkId), label: t('tour.back') }}
      actions={
        <Button component={Link} to={addresses.workshops(networkId)} variant="default">
          {t('tour.workshop.title')}
        </Button>
      }
      narrow
    >
      <OfNetwork of={answer}>
        {(network) => (
          <Stack gap="lg">
            <PitchPanel key={network.pitch.version} network={network} />
            <Panel
              title={t('wording.brochure')}
              actions={
                <Button
                  component={Link}
                  to={addresses.brochure(network.id, audience)}
                  variant="default"
                  leftSection={<IconPrinter size={18} />}
                >
                  {t('wording.openBrochure')}
                </Button>
              }
            >
              <AudiencePicker label={t('wording.for')} value={audience} onChange={setAudience} />
              <Marked text={network.brochure} order={3} />
            </Panel>
            <Title order={2}>{t('wording.shared')}</Title>
            <TemplatesPanel />
          </Stack>
        )}
      </OfNetwork>
    </Page>
  );
}

const FIELDS = ['motivation', 'values', 'ask'] as const;

function PitchPanel({ network: { id, pitch } }: { network: Network }) {
  const { t } = useTranslation();
  const save = useChange(PitchSet, () => notifyDone(t('ui.saved')));
  const [draft, setDraft] = useState({
    motivation: pitch.motivation ?? '',
    values: pitch.values ?? '',
    ask: pitch.ask ?? '',
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ input: { network: id, version: pitch.version, ...draft } });
  };
  return (
    <Panel title={t('wording.pitch')}>
      <form onSubmit={submit}>
        <Stack>
          <Text c="dimmed">{t('wording.pitchLead')}</Text>
          {FIELDS.map((field) => (
            <Textarea
              key={field}
              label={t(`wording.field.${field}`)}
              description={t(`wording.hint.${field}`)}
              autosize
              minRows={2}
              value={draft[field]}
              onChange={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
            />
          ))}
          <FormFoot of={save} label={t('wording.savePitch')} />
        </Stack>
      </form>
    </Panel>
  );
}

export { TextsPage as Component };
