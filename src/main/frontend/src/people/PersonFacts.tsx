import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '../ui/addresses';
import { useFormat } from '../ui/format';
import { mailLink } from '../ui/mailto';
import type { Named } from '../ui/named';
import { Panel } from '../ui/Panel';
import classes from './person.module.css';
import type { PersonDetails } from './personDraft';

interface Facts extends PersonDetails {
  source?: string | null;
  informedOn?: string | null;
  organisation?: Named | null;
}

/** Who somebody is and how to get hold of them; what is not known is left out. */
export function PersonFacts({ person }: { person: Facts }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const facts: [label: string, value: ReactNode][] = [
    [t('people.field.kind'), t(`people.kind.${person.kind}`)],
    [t('people.field.title'), person.title],
    [
      t('people.field.organisation'),
      person.organisation && (
        <Anchor component={Link} to={addresses.organisation(person.organisation.id)}>
          {person.organisation.name}
        </Anchor>
      ),
    ],
    [t('people.field.group'), person.group],
    [
      t('people.field.email'),
      person.email && <Anchor href={mailLink(person.email)}>{person.email}</Anchor>,
    ],
    [
      t('people.field.phone'),
      person.phone && <Anchor href={`tel:${person.phone}`}>{person.phone}</Anchor>,
    ],
    [t('people.field.source'), person.source],
    [t('people.field.informedOn'), person.informedOn && day(person.informedOn)],
  ];
  return (
    <Panel title={t('people.person.facts')}>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <Text component="dt" size="sm" c="dimmed">
                {label}
              </Text>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Panel>
  );
}
