import { Anchor, type AnchorProps } from '@mantine/core';
import { Link } from 'react-router';
import { addresses } from '../ui/addresses';
import type { Named } from '../ui/named';

/** A person's name, which leads to their page. */
export function PersonLink({ person, ...anchor }: { person: Named } & AnchorProps) {
  return (
    <Anchor component={Link} to={addresses.person(person.id)} {...anchor}>
      {person.name}
    </Anchor>
  );
}
