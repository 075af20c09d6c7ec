import { Code, Collapse, Stack, Table, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestionCardFragment } from '../api/generated/graphql';
import { useFormat } from '../ui/format';
import { Scroll } from '../ui/Scroll';
import { SourceList } from './SourceList';

type TermCode =
  | 'chanceReached'
  | 'chanceYes'
  | 'newlyCovered'
  | 'revealed'
  | 'effort'
  | 'introducerLoad'
  | 'newGroup';

type ScoreDetailsProps = { network: string; suggestion: SuggestionCardFragment };

/** How the score is computed: every term, the formula, and the result. */
export function ScoreDetails({ network, suggestion }: ScoreDetailsProps) {
  const { t } = useTranslation();
  const { decimal } = useFormat();
  const [open, { toggle }] = useDisclosure(false);
  const id = useId();
  const Icon = open ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <UnstyledButton
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
        c="var(--mantine-color-anchor)"
        style={{ display: 'flex', alignItems: 'center', gap: 4 }}
      >
        <Icon size={18} aria-hidden />
        {t('suggestion.how', { score: decimal(suggestion.score, 2) })}
      </UnstyledButton>
      <Collapse expanded={open} id={id}>
        {open && <Terms network={network} suggestion={suggestion} />}
      </Collapse>
    </div>
  );
}

function Terms({ network, suggestion: { reasons, formula, score } }: ScoreDetailsProps) {
  const { t } = useTranslation();
  const { decimal } = useFormat();
  return (
    <Stack gap="xs" mt="xs">
      <Scroll label={t('suggestion.terms')}>
        <Table withTableBorder={false} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('suggestion.term')}</Table.Th>
              <Table.Th ta="right">{t('suggestion.value')}</Table.Th>
              <Table.Th>{t('suggestion.why')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {reasons.map(({ code, value, text, sources }) => (
              <Table.Tr key={code}>
                <Table.Th scope="row" fw={400}>
                  {t(`suggestion.termName.${code as TermCode}`)}
                  <br />
                  <Code>{code}</Code>
                </Table.Th>
                <Table.Td ta="right">{decimal(value, 4)}</Table.Td>
                <Table.Td>
                  {text}
                  <SourceList network={network} sources={sources} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Scroll>
      <Text size="sm">
        {t('suggestion.formula')} <Code>{formula}</Code> = {decimal(score, 4)}
      </Text>
    </Stack>
  );
}
