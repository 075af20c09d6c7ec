import { Button, Container } from '@mantine/core';
import { IconMapOff, IconMoodSad } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '../ui/addresses';
import { Page } from '../ui/Page';
import { Empty } from '../ui/states';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('app.notFound.title')}>
      <Empty
        icon={<IconMapOff size={48} stroke={1.4} />}
        title={t('app.notFound.lost')}
        text={t('app.notFound.text')}
      >
        <Button component={Link} to={addresses.today}>
          {t('app.toStart')}
        </Button>
      </Empty>
    </Page>
  );
}

/** A page that broke: the rest of the application stays usable. */
export function CrashPage() {
  const { t } = useTranslation();
  return (
    <Container py="xl">
      <Page title={t('app.crash.title')}>
        <Empty
          icon={<IconMoodSad size={48} stroke={1.4} />}
          title={t('app.crash.short')}
          text={t('app.crash.text')}
        >
          <Button onClick={() => window.location.reload()}>{t('app.crash.reload')}</Button>
          <Button variant="default" component="a" href={addresses.today}>
            {t('app.toStart')}
          </Button>
        </Empty>
      </Page>
    </Container>
  );
}
