import { generatePath, matchPath } from 'react-router';

/** The path pattern of each page, for the routes; `addresses` fills in the parameters. */
export const paths = {
  today: '/',
  networks: '/networks',
  newNetwork: '/networks/new',
  people: '/people',
  person: '/people/:personId',
  organisations: '/organisations',
  organisation: '/organisations/:organisationId',
  duplicates: '/duplicates',
  merge: '/merge',
  import: '/import',
  settings: '/settings',
  signIn: '/sign-in',
  setUp: '/setup',
  signUp: '/sign-up/:code',
  gap: '/networks/:networkId/gap',
  next: '/networks/:networkId/next',
  calibration: '/networks/:networkId/calibration',
  whatIf: '/networks/:networkId/what-if',
  teams: '/networks/:networkId/teams',
  tour: '/networks/:networkId/tour',
  newMeeting: '/networks/:networkId/conversations/new',
  meeting: '/networks/:networkId/conversations/:meetingId',
  preparation: '/networks/:networkId/prepare/:personId',
  card: '/networks/:networkId/card/:personId',
  log: '/networks/:networkId/log',
  workshops: '/networks/:networkId/workshops',
  thanks: '/networks/:networkId/thanks',
  texts: '/networks/:networkId/texts',
  brochure: '/networks/:networkId/brochure',
  map: '/networks/:networkId/map',
  participants: '/networks/:networkId/participants',
  networkSettings: '/networks/:networkId/settings',
} as const;

export type TourTab = 'board' | 'tasks' | 'visits' | 'planned' | 'referrals' | 'tree';

/** Initial values of a new meeting: the competences it is about, why, and the route to the person. */
interface MeetingStart {
  person?: string;
  about?: readonly string[];
  reason?: string;
  route?: readonly string[];
}

interface NextStart {
  competence?: string;
  kinds?: readonly string[];
}

interface LogStart {
  person?: string;
  /** The planned conversation that was held. */
  meeting?: string | undefined;
  outcome?: 'DECLINED';
}

/** The address of every page, such as `addresses.person(id)`; no other module builds one. */
export const addresses = {
  today: paths.today,
  networks: paths.networks,
  newNetwork: paths.newNetwork,
  people: paths.people,
  peopleHolding: (competence: string) => paths.people + search({ competences: competence }),
  peopleOfKind: (kind: string) => paths.people + search({ kind }),
  person: (personId: string) => generatePath(paths.person, { personId }),
  organisations: paths.organisations,
  organisation: (organisationId: string) => generatePath(paths.organisation, { organisationId }),
  duplicates: paths.duplicates,
  merge: (keep: string, other?: string) => paths.merge + search({ keep, other }),
  import: paths.import,
  settings: paths.settings,
  signIn: paths.signIn,
  gap: (networkId: string) => generatePath(paths.gap, { networkId }),
  /** Optionally narrowed to what a competence is needed for, and to people of some kinds. */
  next: (networkId: string, { competence, kinds }: NextStart = {}) =>
    generatePath(paths.next, { networkId }) + search({ competence, kinds: kinds?.join() }),
  calibration: (networkId: string) => generatePath(paths.calibration, { networkId }),
  whatIf: (networkId: string, person?: string) =>
    generatePath(paths.whatIf, { networkId }) + search({ person }),
  teams: (networkId: string) => generatePath(paths.teams, { networkId }),
  /** Optionally a tab, and an entry in it to highlight. */
  tour: (networkId: string, tab?: TourTab, entry?: string) =>
    generatePath(paths.tour, { networkId }) +
    search({ tab }) +
    (entry ? `#${encodeURIComponent(entry)}` : ''),
  newMeeting: (networkId: string, { person, about, reason, route }: MeetingStart = {}) =>
    generatePath(paths.newMeeting, { networkId }) +
    search({ person, route: route?.join(), about: about?.join(), reason }),
  meeting: (networkId: string, meetingId: string) =>
    generatePath(paths.meeting, { networkId, meetingId }),
  preparation: (networkId: string, personId: string) =>
    generatePath(paths.preparation, { networkId, personId }),
  card: (networkId: string, personId: string) => generatePath(paths.card, { networkId, personId }),
  log: (networkId: string, { person, meeting, outcome }: LogStart = {}) =>
    generatePath(paths.log, { networkId }) + search({ person, plan: meeting, outcome }),
  workshops: (networkId: string) => generatePath(paths.workshops, { networkId }),
  thanks: (networkId: string) => generatePath(paths.thanks, { networkId }),
  texts: (networkId: string) => generatePath(paths.texts, { networkId }),
  brochure: (networkId: string, audience?: string) =>
    generatePath(paths.brochure, { networkId }) + search({ for: audience }),
  map: (networkId: string, route?: readonly string[]) =>
    generatePath(paths.map, { networkId }) + search({ route: route?.join() }),
  participants: (networkId: string) => generatePath(paths.participants, { networkId }),
  networkSettings: (networkId: string) => generatePath(paths.networkSettings, { networkId }),
};

function search(values: Record<string, string | undefined>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}

/**
 * The same page of another network, or its gap board when this page is about something that only
 * this network has.
 */
export function inOtherNetwork(pathname: string, networkId: string): string {
  const page = Object.values(paths).find((path) => matchPath(path, pathname));
  const ofAnyNetwork = page?.match(/:\w+/g)?.join() === ':networkId';
  return generatePath(page && ofAnyNetwork ? page : paths.gap, { networkId });
}
