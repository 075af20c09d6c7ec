import { Stack, Text, Title, type TitleOrder } from '@mantine/core';

/** A text in which lines that begin with # are headings of this order. */
export function Marked({ text, order }: { text: string; order: TitleOrder }) {
  return (
    <Stack gap="xs">
      {text
        .split('\n')
        .filter((line) => line.trim())
        .map((line) =>
          line.startsWith('#') ? (
            <Title key={line} order={order} size="h3" mt="sm">
              {line.replace(/^#+\s*/, '')}
            </Title>
          ) : (
            <Text key={line}>{line}</Text>
          ),
        )}
    </Stack>
  );
}
