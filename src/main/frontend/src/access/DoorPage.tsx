import { Box, Center, Container, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Brand } from '../ui/Brand';
import { OtherLanguageButton } from '../ui/OtherLanguageButton';
import { Panel } from '../ui/Panel';
import { useTitle } from '../ui/useTitle';

interface DoorPageProps {
  title: string;
  lead: string;
  children: ReactNode;
}

/** The layout of sign-in and set-up. */
export function DoorPage({ title, lead, children }: DoorPageProps) {
  useTitle(title);
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
        <OtherLanguageButton />
      </Center>
    </Container>
  );
}
