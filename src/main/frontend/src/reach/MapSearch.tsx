import { Select } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { byBeginningOfWords } from './search';

type Found = { readonly id: string; readonly name: string; readonly organisation?: string | null };

/** Finds somebody on the map by the beginning of any word of the name. */
export function MapSearch({
  people,
  onFind,
}: {
  people: readonly Found[];
  onFind: (id: string) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const data = useMemo(
    () =>
      people.map(({ id, name, organisation }) => ({
        value: id,
        label: organisation ? `${name} · ${organisation}` : name,
      })),
    [people],
  );
  return (
    <Select
      label={t('reach.search')}
      placeholder={t('reach.searchHint')}
      leftSection={<IconSearch size={18} aria-hidden />}
      data={data}
      value={null}
      searchValue={text}
      onSearchChange={setText}
      onChange={(id) => {
        if (id === null) return;
        onFind(id);
        setText('');
      }}
      searchable
      limit={12}
      nothingFoundMessage={t('reach.notFound')}
      filter={({ options, search }) =>
        options.filter((option) => 'value' in option && byBeginningOfWords(option.label, search))
      }
      flex="1 1 14rem"
    />
  );
}
