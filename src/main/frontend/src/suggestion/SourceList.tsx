import { Anchor, List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SuggestionCardFragment } from '../api/generated/graphql';
import { sourceAddress } from './sourceAddress';

type SourceListProps = {
  network: string;
  sources: SuggestionCardFragment['reasons'][number]['sources'];
};

/** The sources of a number, each linked to where it is recorded. */
export function SourceList({ network, sources }: SourceListProps) {
  const { t } = useTranslation();
  if (sources.length === 0) return null;
  return (
    <List size="sm" mt={4} aria-label={t('suggestion.sources')}>
      {sources.map((source) => (
        <List.Item key={source.id + source.text}>
          <Anchor
            component={Link}
            to={sourceAddress(network, source)}
            inherit
            underline="always"
            display="inline-block"
            lh="24px"
          >
            {source.text}
          </Anchor>
        </List.Item>
      ))}
    </List>
  );
}
