import { Alert, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../api/useAnswer';
import { PersonPicker } from '../people/PersonPicker';
import { Answer } from '../ui/Answer';
import { addresses } from '../ui/addresses';
import { Page } from '../ui/Page';
import { Panel } from '../ui/Panel';
import { Comparison } from './Comparison';
import { MergePreview } from './mergeQueries';

/** Two records side by side, and a button that merges them. */
function MergePage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const keep = search.get('keep') ?? '';
  const other = search.get('other') ?? '';
  return (
    <Page
      title={t('merge.title')}
      lead={t('merge.lead')}
      back={{
        to: keep ? addresses.person(keep) : addresses.duplicates,
        label: t(keep ? 'merge.back' : 'merge.find.title'),
      }}
    >
      {keep && other ? (
        <Compare
          keep={keep}
          other={other}
          onSwap={() => setSearch({ keep: other, other: keep }, { replace: true })}
        />
      ) : (
        <Panel>
          <PersonPicker
            label={t('merge.with')}
            value={null}
            onChange={(person) =>
              person && setSearch(keep ? { keep, other: person.id } : { keep: person.id })
            }
          />
        </Panel>
      )}
    </Page>
  );
}

function Compare({ keep, other, onSwap }: { keep: string; other: string; onSwap: () => void }) {
  const preview = useAnswer(MergePreview, { keep, other });
  return (
    <Answer of={preview}>
      {({ mergePreview: { preview: two, userErrors } }) =>
        two ? (
          <Comparison
            key={`${two.keep.id} ${two.keep.version} ${two.other.version}`}
            preview={two}
            onSwap={onSwap}
          />
        ) : (
          <Stack>
            {userErrors.map(({ message }) => (
              <Alert key={message} color="brick" role="alert">
                {message}
              </Alert>
            ))}
          </Stack>
        )
      }
    </Answer>
  );
}

export { MergePage as Component };
