import { Button, Container } from '@mantine/core';
import { IconLock, IconMapOff, IconMoodSad } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useRouteError } from 'react-router';
import { Absent, type What } from '../ui/absent';
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

/** Instead of a page that cannot be shown: because it is about nothing that this user may see, or because it broke. */
export function InsteadPage() {
  const error = useRouteError();
  return error instanceof Absent ? <AbsentPage what={error.what} /> : <CrashPage />;
}

/** The same outside the frame, where nothing else of the page stays. */
export function InsteadOfAll() {
  return (
    <Container component="main" py="xl">
      <InsteadPage />
    </Container>
  );
}

function AbsentPage({ what }: { what: What }) {
  const { t } = useTranslation();
  return (
    <Page title={t(`app.absent.${what}`)}>
      <Empty
        icon={<IconLock size={48} stroke={1.4} />}
        title={t('app.absent.lost')}
        text={t('app.absent.text')}
      >
        <Button component={Link} to={addresses.today}>
          {t('app.toStart')}
        </Button>
        <Button component={Link} to={addresses.networks} variant="default">
          {t('app.absent.networks')}
        </Button>
      </Empty>
    </Page>
  );
}

/** A page that broke: the rest of the application stays usable. */
function CrashPage() {
  const { t } = useTranslation();
  return (
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
  );
}
