import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { askAgain } from '../../api/askAgain';
import { graphql } from '../../api/generated';
import type { VisitLogInput } from '../../api/generated/graphql';
import { request } from '../../api/request';
import { notifyDone } from '../../ui/notify';
import type { VisitDraft } from './visitDraft';

const VisitLogLater = graphql(`
  mutation VisitLogLater($input: VisitLogInput!) {
    visitLog(input: $input) { visit { id } userErrors { field message code } }
  }
`);

/** A conversation that was written down and has not reached the server. */
export interface Unsent {
  /** Whose it is; somebody else who uses the device does not send it. */
  user: string;
  name: string;
  at: string;
  input: VisitLogInput;
  /** What the form held, to be mended there. */
  draft: VisitDraft;
  /** Why the server would not have it. */
  problem?: string;
}

const place = 'rundtur.unsent';
const changed = 'rundtur:unsent';
const pause = 30_000;

/** What has arrived since the page was opened: the ids of the conversations, by the key of each. */
const arrivals = new Map<string, string>();

/** What became of a conversation that was written down here: still waiting, or arrived, as which. */
export function useArrival(key: string): { waiting: boolean; visit: string | undefined } {
  const waiting = useSyncExternalStore(listen, unsent).some((log) => keyOf(log) === key);
  return { waiting, visit: arrivals.get(key) };
}

let last: { text: string | null; list: Unsent[] } = { text: null, list: [] };

/** Everything that waits, oldest first. */
export function unsent(): Unsent[] {
  const text = localStorage.getItem(place);
  if (text !== last.text) last = { text, list: parsed(text) };
  return last.list;
}

function parsed(text: string | null): Unsent[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? (list as Unsent[]) : [];
  } catch {
    return [];
  }
}

function write(list: Unsent[]) {
  localStorage.setItem(place, JSON.stringify(list));
  dispatchEvent(new Event(changed));
}

function keyOf({ input }: Unsent) {
  return input.idempotencyKey;
}

/** Written down before it is sent, so that nothing is lost on the way; saying it twice keeps one. */
export function keepUnsent(log: Unsent): void {
  write([...unsent().filter((other) => keyOf(other) !== keyOf(log)), log]);
}

export function dropUnsent(log: Unsent): void {
  write(unsent().filter((other) => keyOf(other) !== keyOf(log)));
}

/** Keeps something from being sent; false when it was sent already. Waits for a sending under way. */
export async function recall(key: string): Promise<boolean> {
  const take = () => {
    const log = unsent().find((waiting) => keyOf(waiting) === key);
    if (log) dropUnsent(log);
    return log !== undefined;
  };
  return navigator.locks ? navigator.locks.request(place, take) : take();
}

/** Sends what waits; how many arrived. Each carries its key, so that the server writes it once. */
export async function sendUnsent(user: string): Promise<number> {
  if (!navigator.locks) return sendAll(user);
  return navigator.locks.request(place, { ifAvailable: true }, (lock) =>
    lock ? sendAll(user) : 0,
  );
}

async function sendAll(user: string): Promise<number> {
  let arrived = 0;
  for (const log of unsent().filter((waiting) => waiting.user === user && !waiting.problem)) {
    try {
      const { visitLog } = await request(VisitLogLater, { input: log.input });
      const problem = visitLog.userErrors.map(({ message }) => message).join(' ');
      if (problem) {
        write(unsent().map((one) => (keyOf(one) === keyOf(log) ? { ...one, problem } : one)));
      } else {
        if (log.input.idempotencyKey && visitLog.visit) {
          arrivals.set(log.input.idempotencyKey, visitLog.visit.id);
        }
        dropUnsent(log);
        arrived++;
      }
    } catch {
      // No connection, or signed out: the rest waits too.
      return arrived;
    }
  }
  return arrived;
}

function listen(heard: () => void) {
  addEventListener(changed, heard);
  addEventListener('storage', heard);
  return () => {
    removeEventListener(changed, heard);
    removeEventListener('storage', heard);
  };
}

/** What waits, and the sending of it whenever there may be a connection. */
export function useUnsent(user: string | undefined) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const list = useSyncExternalStore(listen, unsent).filter((log) => log.user === user);
  const waiting = list.length;
  useEffect(() => {
    if (!user || waiting === 0) return;
    const send = () =>
      void sendUnsent(user).then((count) => {
        if (count === 0) return;
        notifyDone(t('tour.unsent.arrived', { count }));
        void askAgain(client);
      });
    send();
    const timer = setInterval(send, pause);
    addEventListener('online', send);
    return () => {
      clearInterval(timer);
      removeEventListener('online', send);
    };
  }, [user, waiting, client, t]);
  return list;
}
