import { useState } from 'react';
import { graphql } from '../api/generated';
import { useAnswer } from '../api/useAnswer';

const ImportSources = graphql(`
  query ImportSources {
    importSources { suggested sources { name mine } }
  }
`);

/** The list that files come from: the one proposed until somebody says otherwise. */
export function useSource() {
  const { data, isPending } = useAnswer(ImportSources, {});
  const [typed, setName] = useState<string>();
  return {
    name: typed ?? data?.importSources.suggested ?? '',
    setName,
    /** Until then a name that arrives would be mixed with what is being typed. */
    proposed: !isPending,
    sources: data?.importSources.sources ?? [],
  };
}
