import { Group, Text } from '@mantine/core';
import classes from './Brand.module.css';

/** Logo and name. */
export function Brand({ large = false }: { large?: boolean }) {
  const size = large ? 44 : 30;
  return (
    <Group gap={large ? 'sm' : 8} wrap="nowrap" className={classes.brand}>
      <img src="/rundtur.svg" alt="" width={size} height={size} />
      <Text span className={classes.name} fz={large ? 34 : 22} visibleFrom={large ? '' : 'xs'}>
        Rundtur
      </Text>
    </Group>
  );
}
