import { Button, Center } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Pages } from '../api/usePages';

/** The button below a list that has more pages. */
export function MoreButton<Item>({ of }: { of: Pages<Item> }) {
  const { t } = useTranslation();
  if (!of.more) return null;
  return (
    <Center mt="md">
      <Button variant="default" onClick={of.more} loading={of.query.isFetchingNextPage}>
        {t('ui.moreOf', { left: of.totalCount - of.items.length })}
      </Button>
    </Center>
  );
}
