import { Anchor, Box, Button, Group, Stack, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useAnswer } from '../api/useAnswer';
import { Answer } from '../ui/Answer';
import { addresses } from '../ui/addresses';
import { CardGate } from '../ui/CardGate';
import classes from '../ui/paper.module.css';
import { Empty } from '../ui/states';
import { Marked } from './Marked';
import { NetworkTexts } from './textQueries';

/** What a participant takes home, on paper. */
function BrochurePage() {
  return (
    <Box component="main" className={classes.page ?? ''}>
      <CardGate>
        <Brochure />
      </CardGate>
    </Box>
  );
}

function Brochure() {
  const { networkId = '' } = useParams();
  const { t } = useTranslation();
  const answer = useAnswer(NetworkTexts, { network: networkId });
  const theme = answer.data?.network?.theme ?? '';
  useEffect(() => {
    document.title = `${theme} · Rundtur`;
  }, [theme]);
  return (
    <Answer of={answer}>
      {({ network }) =>
        network ? (
          <Stack>
            <Group justify="space-between" className={classes.screen ?? ''}>
              <Anchor component={Link} to={addresses.texts(network.id)}>
                {t('tour.texts.back')}
              </Anchor>
              <Button
                variant="default"
                leftSection={<IconPrinter size={18} />}
                onClick={() => window.print()}
              >
                {t('tour.card.print')}
              </Button>
            </Group>
            <Title order={1}>{network.theme}</Title>
            <Marked text={network.brochure} order={2} />
          </Stack>
        ) : (
          <Empty title={t('network.unknown')} />
        )
      }
    </Answer>
  );
}

export { BrochurePage as Component };
