import { Autocomplete } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { useSource } from './useSource';

/** Asks for the list that the files come from: an earlier one, or a new name. */
export function SourceField({ name, setName, proposed, sources }: ReturnType<typeof useSource>) {
  const { t } = useTranslation();
  const named = (mine: boolean) =>
    sources.filter((source) => source.mine === mine).map((source) => source.name);
  const groups = [
    { group: t('interchange.source.mine'), items: named(true) },
    { group: t('interchange.source.others'), items: named(false) },
  ];
  return (
    <Autocomplete
      mb="md"
      maw="36rem"
      label={t('interchange.source.label')}
      description={t('interchange.source.text')}
      data={groups.filter(({ items }) => items.length > 0)}
      // Whoever opens the list wants to see all of it, whatever the field says.
      filter={({ options }) => options}
      maxLength={100}
      disabled={!proposed}
      value={name}
      onChange={setName}
    />
  );
}
