import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/generated';
import { useAnswer } from '../../api/useAnswer';
import { useFormat } from '../../ui/format';
import { Panel } from '../../ui/Panel';
import { PlainList } from '../../ui/PlainList';

const PersonSignUps = graphql(`
  query PersonSignUps($id: ID!) {
    node(id: $id) {
      __typename
      ... on Person {
        signUps { id invitation email phone organisation words at }
      }
    }
  }
`);

/** What a person wrote when they signed up to broad invitations; nothing when they never did. */
export function SignUpsPanel({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const { data } = useAnswer(PersonSignUps, { id: personId });
  const signUps = data?.node?.__typename === 'Person' ? data.node.signUps : [];
  if (signUps.length === 0) return null;
  return (
    <Panel title={t('tour.signUp.ofPerson')}>
      <PlainList>
        {signUps.map(({ id, invitation, email, phone, organisation, words, at }) => (
          <li key={id}>
            <Text fw={600}>
              {day(at.slice(0, 10))} · {invitation}
            </Text>
            {words && <Text>»{words}«</Text>}
            <Text size="sm" c="dimmed">
              {[email, phone, organisation].filter(Boolean).join(' · ')}
            </Text>
          </li>
        ))}
      </PlainList>
    </Panel>
  );
}
