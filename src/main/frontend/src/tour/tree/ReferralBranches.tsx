import { ActionIcon, Group, Stack, Text, Title } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PersonLink } from '../../people/PersonLink';
import classes from './ReferralTree.module.css';
import { type Branch, branches, otherGivers, type Place } from './referralTree';
import { StatusSign } from './StatusSign';

interface Folding {
  /** Whose branch does not show. */
  folded: ReadonlySet<string>;
  onFold: (folded: Set<string>) => void;
}

/** The tree as nested lists: the leader's first, then those found without a referral. */
export function ReferralBranches({ places, ...folding }: { places: readonly Place[] } & Folding) {
  const { t } = useTranslation();
  const roots = branches(places);
  const led = roots.filter(({ place }) => place.way !== 'FOUND');
  const others = roots.filter(({ place }) => place.way === 'FOUND');
  return (
    <Stack>
      {led.length > 0 && (
        <ul className={classes.tree} aria-label={t('tour.tab.tree')}>
          {led.map((branch) => (
            <One key={branch.place.person.id} branch={branch} {...folding} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <div>
          <Title order={2} size="h3" mb={4}>
            {t('tour.tree.others')}
          </Title>
          <ul className={classes.tree} aria-label={t('tour.tree.others')}>
            {others.map((branch) => (
              <One key={branch.place.person.id} branch={branch} {...folding} />
            ))}
          </ul>
        </div>
      )}
    </Stack>
  );
}

function One({ branch: { place, children }, folded, onFold }: { branch: Branch } & Folding) {
  const { t } = useTranslation();
  const { person, below, joinedBelow } = place;
  const open = !folded.has(person.id);
  const fold = () => {
    const next = new Set(folded);
    if (open) next.add(person.id);
    else next.delete(person.id);
    onFold(next);
  };
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <li>
      <Group gap={4} wrap="nowrap" align="flex-start" py={2}>
        {children.length > 0 ? (
          <ActionIcon
            variant="subtle"
            size="sm"
            aria-expanded={open}
            aria-label={t('tour.tree.fold', { name: person.name })}
            onClick={fold}
          >
            <Chevron size={18} aria-hidden />
          </ActionIcon>
        ) : (
          <span className={classes.leaf} aria-hidden />
        )}
        <Group gap="xs">
          <PersonLink person={person} />
          <Standing place={place} />
          <Also place={place} />
          {below > 0 && (
            <Text component="span" size="sm" c="dimmed">
              {t('tour.thanks.led', { count: below })}
              {joinedBelow > 0 && t('tour.thanks.joinedLed', { count: joinedBelow })}
            </Text>
          )}
        </Group>
      </Group>
      {open && children.length > 0 && (
        <ul className={classes.branch}>
          {children.map((child) => (
            <One key={child.place.person.id} branch={child} folded={folded} onFold={onFold} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** A person's status, or their role in the network. */
export function Standing({ place: { way, status } }: { place: Place }) {
  const { t } = useTranslation();
  if (status) return <StatusSign status={status} />;
  return (
    <Text component="span" size="sm">
      {t(way === 'LEADS' || way === 'RUNS' ? `tour.tree.${way}` : 'tour.tree.helps')}
    </Text>
  );
}

function Also({ place }: { place: Place }) {
  const { t } = useTranslation();
  const others = otherGivers(place);
  if (others.length === 0 && place.way !== 'INTRODUCED') return null;
  const names = others.map(({ name }) => name).join(', ');
  return (
    <Text component="span" size="sm" c="dimmed">
      {[
        place.way === 'INTRODUCED' && t('tour.tree.introduced'),
        names && t(place.way === 'REFERRED' ? 'tour.tree.also' : 'tour.tree.by', { names }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </Text>
  );
}
