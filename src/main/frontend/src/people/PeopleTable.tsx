import { Badge, Group, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconSortAscendingLetters } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PeoplePageQuery } from '../api/generated/graphql';
import { phone } from '../ui/phone';
import { PersonLink } from './PersonLink';
import classes from './people.module.css';

type ListedPerson = PeoplePageQuery['people']['edges'][number]['node'];

const shownCompetences = 3;

function Competences({ of }: { of: ListedPerson }) {
  const { t } = useTranslation();
  const rest = of.competences.length - shownCompetences;
  return (
    <Group gap={4}>
      {of.competences.slice(0, shownCompetences).map(({ competence }) => (
        <Badge key={competence.id} variant="light">
          {competence.name}
        </Badge>
      ))}
      {rest > 0 && (
        <Text size="sm" c="dimmed">
          {t('people.list.andMore', { left: rest })}
        </Text>
      )}
    </Group>
  );
}

function Cards({ people }: { people: ListedPerson[] }) {
  return (
    <Stack gap={0} component="ul" className={classes.cards}>
      {people.map((person) => (
        <li key={person.id}>
          <PersonLink person={person} fw={600} className={classes.name ?? ''} />
          <Text size="sm" c="dimmed">
            {[person.title, person.organisation?.name].filter(Boolean).join(' · ')}
          </Text>
          <Competences of={person} />
        </li>
      ))}
    </Stack>
  );
}

/** One page of people: a table, and cards where a table would not fit. */
export function PeopleTable({ people }: { people: ListedPerson[] }) {
  const { t } = useTranslation();
  const small = useMediaQuery(phone);
  if (small) return <Cards people={people} />;
  return (
    <Table verticalSpacing="sm" highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th aria-sort="ascending">
            <Group gap={6} wrap="nowrap">
              {t('people.field.name')}
              <IconSortAscendingLetters size={16} aria-hidden />
            </Group>
          </Table.Th>
          <Table.Th>{t('people.field.organisation')}</Table.Th>
          <Table.Th>{t('people.field.kind')}</Table.Th>
          <Table.Th>{t('people.list.competences')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {people.map((person) => (
          <Table.Tr key={person.id}>
            <Table.Td>
              <PersonLink person={person} fw={600} className={classes.name ?? ''} />
              <Text size="sm" c="dimmed">
                {person.title}
              </Text>
            </Table.Td>
            <Table.Td>
              {person.organisation?.name}
              {person.group && (
                <Text size="sm" c="dimmed">
                  {person.group}
                </Text>
              )}
            </Table.Td>
            <Table.Td>{t(`people.kindShort.${person.kind}`)}</Table.Td>
            <Table.Td>
              <Competences of={person} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
