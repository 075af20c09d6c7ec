import { Badge, Checkbox, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useAnswer } from '../../api/useAnswer';
import { fieldErrors, useChange } from '../../api/useChange';
import { OfNetwork } from '../../network/OfNetwork';
import { CopyField } from '../../ui/CopyField';
import { DayField } from '../../ui/DayField';
import { FormFoot } from '../../ui/FormFoot';
import { notifyDone } from '../../ui/notify';
import { Page } from '../../ui/Page';
import { Panel } from '../../ui/Panel';
import { SignUpList } from './SignUpList';
import { type Workshop, WorkshopChange, WorkshopCreate, Workshops } from './workshopQueries';

/** Broad invitations to a workshop, and who has signed up to them. */
function WorkshopsPage() {
  const { networkId = '' } = useParams();
  const { t } = useTranslation();
  const answer = useAnswer(Workshops, { network: networkId });
  return (
    <Page title={t('tour.workshop.title')} lead={t('tour.workshop.lead')} narrow>
      <OfNetwork of={answer}>
        {(network) => (
          <Stack gap="lg">
            {network.workshops.map((workshop) => (
              <One key={workshop.id} workshop={workshop} />
            ))}
            <Panel title={t('tour.workshop.new')}>
              <NewWorkshop key={network.workshops.length} network={network.id} />
            </Panel>
          </Stack>
        )}
      </OfNetwork>
    </Page>
  );
}

function One({ workshop }: { workshop: Workshop }) {
  const { t } = useTranslation();
  const address = `${location.origin}${workshop.path}`;
  return (
    <Panel
      title={workshop.title}
      actions={
        <Badge color={workshop.open ? 'moss' : 'gray'}>
          {t(workshop.open ? 'tour.workshop.isOpen' : 'tour.workshop.isClosed')}
        </Badge>
      }
    >
      <Stack>
        <CopyField label={t('tour.workshop.address')} value={address} />
        <SignUpList signUps={workshop.signUps} />
        <details>
          <summary>{t('tour.workshop.change')}</summary>
          <ChangeWorkshop key={workshop.version} workshop={workshop} />
        </details>
      </Stack>
    </Panel>
  );
}

function NewWorkshop({ network }: { network: string }) {
  const { t } = useTranslation();
  const create = useChange(WorkshopCreate);
  return (
    <WorkshopForm
      first={{ title: '', text: '', on: '', time: '', place: '', open: true }}
      action={t('tour.workshop.create')}
      of={create}
      onSave={(fields) =>
        create.mutate(
          { input: { network, fields } },
          { onSuccess: () => notifyDone(t('tour.workshop.created')) },
        )
      }
    />
  );
}

function ChangeWorkshop({ workshop }: { workshop: Workshop }) {
  const { t } = useTranslation();
  const change = useChange(WorkshopChange, () => notifyDone(t('ui.saved')));
  const { id, version, title, text, on, time, place, open } = workshop;
  return (
    <WorkshopForm
      first={{
        title,
        text: text ?? '',
        on: on ?? '',
        time: time ?? '',
        place: place ?? '',
        open,
      }}
      action={t('ui.save')}
      of={change}
      onSave={(fields) => change.mutate({ input: { id, version, fields } })}
    />
  );
}

interface Draft {
  title: string;
  text: string;
  on: string;
  time: string;
  place: string;
  open: boolean;
}

interface WorkshopFormProps {
  first: Draft;
  action: string;
  of: { error: Error | null; isPending: boolean };
  onSave: (fields: {
    title: string;
    text: string | null;
    on: string | null;
    time: string | null;
    place: string | null;
    open: boolean;
  }) => void;
}

function WorkshopForm({ first, action, of, onSave }: WorkshopFormProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(first);
  const errorFor = fieldErrors(of.error);
  const field = (name: 'title' | 'text' | 'on' | 'time' | 'place') => ({
    label: t(`tour.workshop.field.${name}`),
    value: draft[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setDraft({ ...draft, [name]: event.currentTarget.value }),
    error: errorFor(`fields.${name}`) ?? errorFor(name),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { title, text, on, time, place, open } = draft;
    onSave({
      title,
      text: text.trim() || null,
      on: on || null,
      time: time || null,
      place: place.trim() || null,
      open,
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack mt="sm">
        <TextInput {...field('title')} required />
        <Textarea
          {...field('text')}
          description={t('tour.workshop.textHint')}
          autosize
          minRows={3}
        />
        <SimpleGrid cols={{ base: 1, xs: 3 }}>
          <DayField {...field('on')} onChange={(on) => setDraft({ ...draft, on })} />
          <TextInput {...field('time')} type="time" />
          <TextInput {...field('place')} />
        </SimpleGrid>
        <Checkbox
          label={t('tour.workshop.open')}
          checked={draft.open}
          onChange={(event) => setDraft({ ...draft, open: event.currentTarget.checked })}
        />
        <FormFoot of={of} label={action} />
      </Stack>
    </form>
  );
}

export { WorkshopsPage as Component };
