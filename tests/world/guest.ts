import { MapId, PersonId, type RoomRef, SeatId } from '@undercurrent/cycle';
import {
  Accepted,
  AskAgain,
  Invitation,
  SeatSummary,
  frameTypes,
  proofHeader,
  roomName,
  subprotocol,
  syncPath,
} from '@undercurrent/protocol';
import * as v from 'valibot';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { type MadeMap, makeMap } from './stock-client.ts';

export type { MadeMap };

/** A blank map for Lanie and Malaki; its maker's browser has the therapist's seat. */
export const makeBlankMap = (origin: string): Promise<MadeMap> =>
  makeMap(origin, {
    kind: 'blank',
    people: [
      { name: 'Lanie', pronouns: 'she' },
      { name: 'Malaki', pronouns: 'he' },
    ],
  });

/** Asks the API as one browser would, with its cookie and from our own pages. */
export function ask(
  origin: string,
  path: string,
  { method = 'GET', cookie = '', body, from = origin, proof }: Asking = {},
): Promise<Response> {
  const headers = {
    ...{ cookie, 'content-type': 'application/json' },
    ...(from === null ? {} : { origin: from }),
    ...(proof === undefined ? {} : { [proofHeader]: proof }),
  };
  return fetch(`${origin}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: isRaw(body) ? body : JSON.stringify(body) }),
  });
}

const isRaw = (body: unknown): body is string | Uint8Array<ArrayBuffer> =>
  typeof body === 'string' || body instanceof Uint8Array;

export interface Asking {
  readonly method?: string;
  readonly cookie?: string;
  /** Sent as it is when it is text or bytes, as JSON otherwise. */
  readonly body?: unknown;
  /** The Origin header; null for none. */
  readonly from?: string | null;
  /** What was told together with the cookie, if it was given just now. */
  readonly proof?: string;
}

/** Makes another map in a browser that has made one: it is given a new cookie for it. */
export async function makeNextMap(origin: string, { cookie }: MadeMap, body: object): Promise<MadeMap> {
  const wish = { method: 'POST', body } as const;
  const given = await ask(origin, '/api/maps', { ...wish, cookie });
  const { proof } = v.parse(AskAgain, await given.json());
  const next = cookieOf(given);
  const response = await ask(origin, '/api/maps', { ...wish, cookie: next, proof });
  return { map: v.parse(v.object({ map: MapId }), await response.json()).map, cookie: next };
}

export const cookieOf = (response: Response): string =>
  response.headers.get('set-cookie')?.split(';')[0] ?? '';

/** Invites somebody, accepts in a browser of their own, and lets it in; gives back its cookie. */
export async function seatPartner(origin: string, made: MadeMap, person: PersonId): Promise<string> {
  const cookie = await seatOutside(origin, made, person);
  await letIn(origin, made, cookie);
  return cookie;
}

/** Invites somebody and accepts in a browser of their own, which the therapist has not let in yet. */
export async function seatOutside(origin: string, made: MadeMap, person: PersonId): Promise<string> {
  const secret = await inviteTo(origin, made, person);
  const response = await ask(origin, '/api/invitations/accept', { method: 'POST', body: { secret } });
  v.parse(Accepted, await response.json());
  return cookieOf(response);
}

/** The therapist lets the seat of this cookie in to the open meeting. */
export async function letIn(origin: string, made: MadeMap, cookie: string): Promise<Response> {
  const seat = await seatIdOf(origin, { map: made.map, cookie });
  const path = `/api/maps/${made.map}/meeting/admissions`;
  return ask(origin, path, { method: 'POST', cookie: made.cookie, body: { seat } });
}

/** The secret of a new invitation. */
export async function inviteTo(origin: string, made: MadeMap, person: PersonId): Promise<string> {
  const path = `/api/maps/${made.map}/invitations`;
  const response = await ask(origin, path, { method: 'POST', cookie: made.cookie, body: { person } });
  return v.parse(Invitation, await response.json()).path.replace('/join#', '');
}

export async function seatsOf(origin: string, made: MadeMap): Promise<readonly SeatSummary[]> {
  const response = await ask(origin, `/api/maps/${made.map}/seats`, { cookie: made.cookie });
  return v.parse(v.object({ seats: v.array(SeatSummary) }), await response.json()).seats;
}

export const seatIdOf = async (origin: string, { map, cookie }: MadeMap): Promise<SeatId> => {
  const response = await ask(origin, `/api/maps/${map}/seat`, { cookie });
  return v.parse(v.object({ seat: SeatId }), await response.json()).seat;
};

/** The ids of the people on a map, in the order of the map. */
export function peopleIn(doc: Y.Doc): readonly PersonId[] {
  const people = [...doc.getMap<Y.Map<unknown>>('people').entries()];
  return people
    .toSorted(([, a], [, b]) => (String(a.get('rank')) < String(b.get('rank')) ? -1 : 1))
    .map(([id]) => v.parse(PersonId, id));
}

export interface Closing {
  readonly code: number;
  readonly reason: string;
}

/** y-websocket's own provider in Node; `ours` makes it ask for our frames. */
export interface Guest {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** The first bytes of every message that came: their types. */
  readonly received: number[];
  /** What the server has said of its store, one after the other. */
  readonly storing: () => readonly boolean[];
  readonly synced: Promise<void>;
  readonly closed: Promise<Closing>;
  /** The socket that is open now. */
  readonly socket: () => WebSocket;
  readonly leave: () => void;
}

export interface GuestSetup {
  readonly map: MapId;
  /** A room of the map; the shared one when left out. */
  readonly room?: RoomRef;
  readonly cookie?: string;
  /** The Origin header; null for none. */
  readonly from?: string | null;
  readonly ours?: boolean;
}

/** Joins a map as a stock client does. */
export function joinAsGuest(origin: string, setup: GuestSetup): Guest {
  const doc = new Y.Doc();
  const received: number[] = [];
  const storing: boolean[] = [];
  const sockets: WebSocket[] = [];
  class GuestSocket extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols ?? [], optionsFor(origin, setup));
      sockets.push(this);
      this.on('message', (data) => {
        const bytes = new Uint8Array(data as ArrayBuffer);
        received.push(bytes[0] ?? -1);
        if (bytes[0] === frameTypes.storing && storing.at(-1) !== (bytes[1] === 1))
          storing.push(bytes[1] === 1);
      });
    }
  }
  const name = roomName(setup.map, setup.room);
  const provider = new WebsocketProvider(origin.replace(/^http/, 'ws') + syncPath, name, doc, {
    WebSocketPolyfill: GuestSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    ...(setup.ours === true ? { protocols: [subprotocol] } : {}),
  });
  if (setup.ours === true) {
    const quiet = (): void => {};
    const { greeting, refusal, checkpoint, storing: stores, lists } = frameTypes;
    for (const type of [greeting, refusal, checkpoint, stores, lists]) {
      provider.messageHandlers[type] = quiet;
    }
  }
  return {
    doc,
    provider,
    received,
    storing: () => storing,
    synced: new Promise((resolve) => provider.once('sync', () => resolve())),
    closed: new Promise((resolve) => {
      provider.on('connection-close', (event) => {
        if (event !== null) resolve({ code: event.code, reason: event.reason });
      });
    }),
    socket: () => {
      const newest = sockets.at(-1);
      if (newest === undefined) throw new Error('there is no socket yet');
      return newest;
    },
    leave: () => {
      provider.destroy();
      provider.awareness.destroy();
      doc.destroy();
    },
  };
}

/** A bare socket that says what it is told to. */
export interface Stranger {
  readonly messages: Uint8Array[];
  readonly opened: Promise<void>;
  readonly closed: Promise<Closing>;
  readonly send: (bytes: Uint8Array | string) => void;
  readonly socket: WebSocket;
}

export function connectStranger(origin: string, setup: GuestSetup): Stranger {
  const address = `${origin.replace(/^http/, 'ws')}${syncPath}/${roomName(setup.map, setup.room)}`;
  const protocols = setup.ours === true ? [subprotocol] : [];
  const socket = new WebSocket(address, protocols, optionsFor(origin, setup));
  const messages: Uint8Array[] = [];
  socket.on('message', (data) => messages.push(new Uint8Array(data as Buffer)));
  socket.on('error', () => {});
  return {
    messages,
    socket,
    opened: new Promise((resolve) => socket.once('open', () => resolve())),
    closed: new Promise((resolve) => {
      socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() }));
    }),
    send: (bytes) => socket.send(bytes),
  };
}

function optionsFor(origin: string, { cookie = '', from = origin }: GuestSetup) {
  return { headers: { cookie }, ...(from === null ? {} : { origin: from }) };
}

/** Waits until something is so. */
export async function until(isSo: () => boolean, withinMs = 30_000): Promise<void> {
  const startedAt = performance.now();
  while (!isSo()) {
    if (performance.now() - startedAt > withinMs)
      throw new Error(`not so within ${withinMs} ms: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
