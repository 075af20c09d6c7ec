import { Box, Button, Center, Container, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../ui/Brand';
import { changeLanguage } from '../ui/language';
import { Panel } from '../ui/Panel';

interface DoorPageProps {
  title: string;
  lead: string;
  children: ReactNode;
}

/** The pages outside the frame: one card, the name, and the language. */
export function DoorPage({ title, lead, children }: DoorPageProps) {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'da' ? 'en' : 'da';
  useEffect(() => {
    document.title = `${title} · Rundtur`;
  }, [title]);
  return (
    <Container component="main" size={460} py={{ base: 'lg', sm: '12vh' }}>
      <Center mb="xl">
        <Brand large />
      </Center>
      <Panel>
        <Box mb="lg">
          <Title order={1} size="h2">
            {title}
          </Title>
          <Text c="dimmed" mt={4}>
            {lead}
          </Text>
        </Box>
        {children}
      </Panel>
      <Center mt="md">
        <Button variant="subtle" lang={other} onClick={() => void changeLanguage(other)}>
          {t('access.otherLanguage')}
        </Button>
      </Center>
    </Container>
  );
}
