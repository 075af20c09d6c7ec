import { useQueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../api/generated';
import type { VisitLogInput } from '../../api/generated/graphql';
import { Offline, RequestFailed, SignedOut } from '../../api/http';
import { refetchAll } from '../../api/refetchAll';
import { request } from '../../api/request';
import { notifyDone } from '../../ui/notify';
import type { VisitDraft } from './visitDraft';

const VisitLogLater = graphql(`
  mutation VisitLogLater($input: VisitLogInput!) {
    visitLog(input: $input) { visit { id } userErrors { field message code } }
  }
`);

/** A logged conversation that has not reached the server yet. */
export interface Unsent {
  /** Whose it is; other users of the device do not send it. */
  user: string;
  name: string;
  at: string;
  input: VisitLogInput;
  /** The form's draft, for correcting it. */
  draft: VisitDraft;
  /** Why the server refused it. */
  problem?: string;
}

const place = 'rundtur.unsent';
const changed = 'rundtur:unsent';
const pause = 30_000;

/** The ids of conversations sent since the page was opened, by idempotency key. */
const arrivals = new Map<string, string>();

/** Whether a conversation logged here is still queued, or the id it got. */
export function useArrival(key: string): { waiting: boolean; visit: string | undefined } {
  const waiting = useSyncExternalStore(listen, unsent).some((log) => keyOf(log) === key);
  return { waiting, visit: arrivals.get(key) };
}

let last: { text: string | null; list: Unsent[] } = { text: null, list: [] };

/** The whole queue, oldest first. */
export function unsent(): Unsent[] {
  const text = localStorage.getItem(place);
  if (text !== last.text) last = { text, list: parsed(text) };
  return last.list;
}

function parsed(text: string | null): Unsent[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list)
      ? (list as (Unsent | null)[]).filter((log): log is Unsent => log?.input != null)
      : [];
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

/** Queues a conversation before it is sent, so that it cannot be lost; the same key is queued once. */
export function keepUnsent(log: Unsent): void {
  write([...unsent().filter((other) => keyOf(other) !== keyOf(log)), log]);
}

export function dropUnsent(log: Unsent): void {
  write(unsent().filter((other) => keyOf(other) !== keyOf(log)));
}

/** Removes a queued conversation; false when it was sent already. Waits for a send in progress. */
export async function cancelUnsent(key: string): Promise<boolean> {
  const take = () => {
    const log = unsent().find((waiting) => keyOf(waiting) === key);
    if (log) dropUnsent(log);
    return log !== undefined;
  };
  return navigator.locks ? navigator.locks.request(place, take) : take();
}

/** Sends the queue and answers how many arrived. Idempotency keys make a second send harmless. */
export async function sendUnsent(user: string): Promise<number> {
  if (!navigator.locks) return sendAll(user);
  return navigator.locks.request(place, { ifAvailable: true }, (lock) =>
    lock ? sendAll(user) : 0,
  );
}

/** No connection, nobody signed in, or a server that takes nothing for now: the rest waits too. */
function stopsTheRow(failure: unknown): boolean {
  return (
    !(failure instanceof RequestFailed) ||
    failure instanceof Offline ||
    failure instanceof SignedOut ||
    failure.status === 403 ||
    failure.status === 429 ||
    failure.status >= 500 ||
    failure.code === 'SIGNED_OUT' ||
    failure.code === 'UNAVAILABLE'
  );
}

/** Keeps a conversation that the server cannot take, to be mended or dropped; the others go on. */
function hold(log: Unsent, problem: string) {
  const said = problem || i18next.t('tour.unsent.unreadable');
  write(unsent().map((one) => (keyOf(one) === keyOf(log) ? { ...one, problem: said } : one)));
}

async function sendAll(user: string): Promise<number> {
  let arrived = 0;
  for (const log of unsent().filter((waiting) => waiting.user === user && !waiting.problem)) {
    try {
      const { visitLog } = await request(VisitLogLater, { input: log.input });
      const problem = visitLog.userErrors.map(({ message }) => message).join(' ');
      if (problem) {
        hold(log, problem);
      } else {
        if (log.input.idempotencyKey && visitLog.visit) {
          arrivals.set(log.input.idempotencyKey, visitLog.visit.id);
        }
        dropUnsent(log);
        arrived++;
      }
    } catch (failure) {
      if (stopsTheRow(failure)) return arrived;
      hold(log, failure instanceof RequestFailed ? failure.message : '');
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

/** The user's queue, sent whenever there may be a connection. */
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
        void refetchAll(client);
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
