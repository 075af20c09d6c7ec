import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../api/generated';
import type { AdviceItemFragment } from '../api/generated/graphql';
import { kindsIn } from '../people/peopleFilter';
import { addresses } from '../ui/addresses';
import { WhomYouKnow } from './WhomYouKnow';

graphql(`
  fragment AdviceItem on Advice {
    code
    text
    needs { id competence { id name } }
  }
`);

type AdviceListProps = { network: string; advice: readonly AdviceItemFragment[] };

/** The server's advice about the list as a whole, with links to act on it. */
export function AdviceList({ network, advice }: AdviceListProps) {
  if (advice.length === 0) return null;
  return (
    <Stack gap="sm">
      {advice.map(({ code, text }) => (
        <Alert key={code + text} color="ochre" icon={<IconBulb size={20} />}>
          <Stack gap="sm" align="flex-start">
            <Text>{text}</Text>
            <AdviceActions network={network} code={code} />
          </Stack>
        </Alert>
      ))}
      {advice.some(({ code }) => WITHOUT_WAYS.has(code)) && <WhomYouKnow network={network} />}
    </Stack>
  );
}

/** Links to the pages where more can be recorded. */
function AdviceActions({ network, code }: { network: string; code: string }) {
  const { t } = useTranslation();
  const actions = ACTIONS[code] ?? [];
  if (code === 'NOBODY_OF_KIND') return <BeyondKinds network={network} />;
  if (actions.length === 0) return null;
  return (
    <Group gap="xs">
      {actions.map((action) => (
        <Button
          key={action}
          component={Link}
          to={action === 'import' ? addresses.import : addresses[action](network)}
          variant="default"
          size="sm"
        >
          {t(`suggestion.act.${action}`)}
        </Button>
      ))}
    </Group>
  );
}

/** The ways on where nobody in reach is of the chosen kinds. */
function BeyondKinds({ network }: { network: string }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [kind, ...others] = kindsIn(search);
  const showEverybody = () => {
    const wider = new URLSearchParams(search);
    wider.delete('kinds');
    setSearch(wider, { replace: true });
  };
  return (
    <Group gap="xs">
      <Button variant="default" size="sm" onClick={showEverybody}>
        {t('suggestion.act.everybody')}
      </Button>
      <Button component={Link} to={addresses.participants(network)} variant="default" size="sm">
        {t('suggestion.act.participants')}
      </Button>
      {kind && others.length === 0 && (
        <Button component={Link} to={addresses.peopleOfKind(kind)} variant="default" size="sm">
          {t('suggestion.act.ofKind')}
        </Button>
      )}
    </Group>
  );
}

/** Where it helps to say whom one knows. */
const WITHOUT_WAYS: ReadonlySet<string> = new Set(['NO_TIES', 'NOBODY_IN_REACH']);

type Action = 'gap' | 'import' | 'log' | 'participants';

const ACTIONS: Readonly<Record<string, readonly Action[]>> = {
  NO_NEEDS: ['gap'],
  ALL_COVERED: ['gap'],
  NO_TIES: ['import', 'log'],
  NOBODY_IN_REACH: ['log', 'participants'],
};
