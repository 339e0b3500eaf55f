import type { PersonId } from '@undercurrent/cycle';
import { JoinCode, LobbyMessage, OwnSeat, lobbyPath } from '@undercurrent/protocol';
import * as v from 'valibot';
import { WebSocket } from 'ws';
import type { Closing, MadeMap } from './guest.ts';
import { ask, connectStranger, cookieOf, joinAsGuest, makeBlankMap, peopleIn, until } from './guest.ts';

/** A map on a server. */
export interface At {
  readonly origin: string;
  readonly made: MadeMap;
}

export interface Couple {
  readonly made: MadeMap;
  readonly lanie: PersonId;
  readonly malaki: PersonId;
}

/** A blank map, its first meeting open, and whom it is for. */
export async function makeCouple(origin: string): Promise<Couple> {
  const made = await makeBlankMap(origin);
  const therapist = joinAsGuest(origin, made);
  await therapist.synced;
  const [lanie, malaki] = peopleIn(therapist.doc);
  therapist.leave();
  if (lanie === undefined || malaki === undefined) throw new Error('two people are on the map');
  return { made, lanie, malaki };
}

/** Asks for something at one map, as its therapist. */
export const asTherapist = (at: At, path: string, method: string, body?: unknown) =>
  ask(at.origin, `/api/maps/${at.made.map}${path}`, { method, cookie: at.made.cookie, body });
export const begin = (at: At) => asTherapist(at, '/meeting', 'PUT', {});
export const end = (at: At) => asTherapist(at, '/meeting', 'DELETE');

/** The code that is shown now. */
export async function showCode(at: At): Promise<string> {
  const response = await asTherapist(at, '/meeting/codes', 'POST');
  return v.parse(JoinCode, await response.json()).code;
}

/** Types a code and picks a place on a device of one's own; gives back its cookie. */
export async function pickByCode(at: At, person: PersonId | null): Promise<string> {
  const body = { code: await showCode(at), person, device: 'phone' };
  return cookieOf(await ask(at.origin, '/api/join/seats', { method: 'POST', body }));
}

/** What the map's door says to a socket of this cookie: its close code, or `in`. */
export async function knockAt({ origin, made }: At, cookie: string): Promise<number | 'in'> {
  const stranger = connectStranger(origin, { map: made.map, cookie });
  const closing = stranger.closed.then(({ code }: Closing) => code);
  const isIn = until(() => stranger.messages.length > 0).then(() => 'in' as const);
  const answer = await Promise.race([closing, isIn]);
  if (answer !== 'in' && stranger.messages.length > 0) throw new Error('a closed door said something');
  stranger.socket.close();
  return answer;
}

/** How the door stands for this cookie's seat, as it is told over HTTP. */
export async function doorOf({ origin, made }: At, cookie: string): Promise<string> {
  const response = await ask(origin, `/api/maps/${made.map}/seat`, { cookie });
  return v.parse(OwnSeat, await response.json()).door;
}

/** A socket in the waiting room, and what it was told. */
export function sitInLobby({ origin, made }: At, cookie: string) {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}${lobbyPath}/${made.map}`, {
    ...{ headers: { cookie }, origin },
  });
  const said: v.InferOutput<typeof LobbyMessage>[] = [];
  socket.on('message', (data) => {
    const message = v.parse(LobbyMessage, JSON.parse((data as Buffer).toString()));
    if (message.kind !== 'beat') said.push(message);
  });
  socket.on('error', () => {});
  return {
    said,
    closed: new Promise<number>((resolve) => socket.once('close', (code) => resolve(code))),
    send: (text: string) => socket.send(text),
    leave: () => socket.close(),
  };
}
