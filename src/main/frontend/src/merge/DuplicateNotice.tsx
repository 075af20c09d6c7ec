import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';
import { addresses } from '../ui/addresses';

const DuplicatesOfPerson = graphql(`
  query DuplicatesOfPerson($id: ID!) {
    node(id: $id) {
      __typename
      ... on Person {
        possibleDuplicates { likely other { id name title } clues { code text speaksFor } }
      }
    }
  }
`);

/** Warns that another person in the graph is probably the same one. */
export function DuplicateNotice({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const { data } = useAnswer(DuplicatesOfPerson, { id: personId });
  const found = data?.node?.__typename === 'Person' ? data.node.possibleDuplicates : [];
  const likely = found.filter((duplicate) => duplicate.likely).slice(0, 3);
  if (likely.length === 0) return null;
  return (
    <Alert color="ochre" icon={<IconUsersGroup />} title={t('merge.notice.title')} mb="md">
      <Stack gap={4}>
        {likely.map(({ other, clues }) => (
          <Text key={other.id}>
            <Anchor component={Link} to={addresses.merge(other.id, personId)} underline="always">
              {t('merge.notice.compare', { name: other.name })}
            </Anchor>
            {': '}
            {clues
              .filter(({ speaksFor }) => speaksFor)
              .map(({ text }) => text.toLocaleLowerCase())
              .join(', ')}
          </Text>
        ))}
      </Stack>
    </Alert>
  );
}
