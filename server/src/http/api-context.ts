import type { HttpBindings } from '@hono/node-server';
import { type AskAgain, type ErrorCode, askAgainStatus, proofHeader } from '@undercurrent/protocol';
import { type Context } from 'hono';
import type { Access, Bearer, Renewal } from '../access/access.ts';
import type { Audit } from '../access/audit.ts';
import { type DeviceCookie, proofOf } from '../access/device.ts';
import type { JoinCodes } from '../access/join-codes.ts';
import type { Meetings } from '../access/meetings.ts';
import type { Openings } from '../access/openings.ts';
import type { Config } from '../ops/config.ts';
import type { Log } from '../ops/log.ts';
import type { Clock } from '../ops/clock.ts';
import type { Doorkeeper } from '../rooms/doorkeeper.ts';
import type { Lobby } from '../rooms/lobby.ts';
import type { Rooms } from '../rooms/rooms.ts';
import type { Versions } from '../rooms/versions.ts';
import type { ListStore } from '../store/list-store.ts';
import type { SeatRecord, SeatStore } from '../store/store.ts';
import type { MapSummaries } from './map-summaries.ts';

/** What the HTTP contract is answered with. */
export interface ApiParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Log;
  readonly random: () => string;
  readonly store: SeatStore & ListStore;
  readonly access: Access;
  readonly audit: Audit;
  readonly meetings: Meetings;
  readonly codes: JoinCodes;
  readonly rooms: Rooms;
  readonly versions: Versions;
  readonly lobby: Lobby;
  readonly doorkeeper: Doorkeeper;
  readonly cookie: DeviceCookie;
  readonly openings: Openings;
  readonly summaries: MapSummaries;
}

export interface ApiEnv {
  readonly Bindings: HttpBindings;
  readonly Variables: { readonly seat: SeatRecord };
}
export type ApiContext = Context<ApiEnv>;

const statuses = {
  'bad-request': 400,
  'no-seat': 401,
  'not-allowed': 403,
  'not-admitted': 403,
  'unknown-map': 404,
  'not-found': 404,
  'invitation-ended': 410,
  'code-ended': 410,
  'no-meeting': 409,
  'seat-taken': 409,
  'nothing-new': 409,
  'wrong-origin': 403,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
} as const satisfies Record<ErrorCode, number>;

/** The answer for an error of the contract. */
export const answerError = (context: Context, error: ErrorCode): Response =>
  context.json({ error }, statuses[error]);

/** What a browser shows of itself when it wants a seat. */
export const bearerOf = ({ cookie }: Pick<ApiParts, 'cookie'>, { req }: Context): Bearer => ({
  token: cookie.read(req.header('cookie')),
  proof: req.header(proofHeader) ?? null,
});

/** The browser has a new cookie, and asks the same again with it. */
export function answerAgain(
  context: Context,
  { cookie }: Pick<ApiParts, 'cookie'>,
  { token }: Renewal,
): Response {
  context.header('set-cookie', cookie.write(token));
  return context.json({ proof: proofOf(token) } satisfies AskAgain, askAgainStatus);
}
