import type { MapId, PersonId, SeatId, VersionId } from '@undercurrent/cycle';
import { MapId as MapIdSchema, VersionId as VersionIdSchema } from '@undercurrent/cycle';
import {
  Accepted,
  ApiError,
  AskAgain,
  AuditPage,
  Growth,
  Invitation,
  JoinCode,
  JoinOffer,
  MapSummary,
  Meeting,
  OwnSeat,
  VersionSummary,
  askAgainStatus,
  proofHeader,
} from '@undercurrent/protocol';
import type { DeviceKind, ErrorCode, HomeworkWindow, NewMap } from '@undercurrent/protocol';
import * as v from 'valibot';

/** A no of the server as data, or `unreachable`: no answer, or one that is not ours. */
export interface ApiRefusal {
  readonly kind: 'refusal';
  readonly error: ErrorCode | 'unreachable';
}

export type ApiAnswer<T> = { readonly kind: 'answer'; readonly value: T } | ApiRefusal;

/** The HTTP contract of `protocol`, typed; it never throws for what the server or the network says. */
export interface Api {
  /** The maps on which this browser has a seat, newest first. */
  readonly listMaps: () => Promise<ApiAnswer<readonly MapSummary[]>>;
  /** This browser gets the therapist's seat. */
  readonly createMap: (map: NewMap) => Promise<ApiAnswer<MapId>>;
  readonly readSeat: (map: MapId) => Promise<ApiAnswer<OwnSeat>>;
  /** This device gives its own seat up. */
  readonly leaveSeat: (map: MapId) => Promise<ApiAnswer<null>>;
  readonly deleteMap: (map: MapId) => Promise<ApiAnswer<null>>;
  /** Opens a meeting when none is open; with a choice, makes it for the open one. */
  readonly openMeeting: (
    map: MapId,
    choice?: { readonly letsInKnown: boolean },
  ) => Promise<ApiAnswer<Meeting>>;
  /** Everybody but the therapist is seen out. */
  readonly endMeeting: (map: MapId) => Promise<ApiAnswer<null>>;
  readonly admit: (map: MapId, seat: SeatId) => Promise<ApiAnswer<null>>;
  /** The code that is shown now; asked again, a newer one once that has been shown for long enough. */
  readonly showCode: (map: MapId) => Promise<ApiAnswer<JoinCode>>;
  /** Null takes the window away. */
  readonly setHomework: (
    map: MapId,
    person: PersonId,
    window: HomeworkWindow | null,
  ) => Promise<ApiAnswer<null>>;
  readonly endSeat: (map: MapId, seat: SeatId) => Promise<ApiAnswer<null>>;
  /** An older open invitation for this person ends. */
  readonly invite: (map: MapId, person: PersonId) => Promise<ApiAnswer<Invitation>>;
  readonly endInvitation: (map: MapId, person: PersonId) => Promise<ApiAnswer<null>>;
  /** A page of the log, the newest entries before this one; of all for null. For the therapist. */
  readonly readAudit: (map: MapId, before: number | null) => Promise<ApiAnswer<AuditPage>>;
  /** The oldest first. */
  readonly listVersions: (map: MapId) => Promise<ApiAnswer<readonly VersionSummary[]>>;
  /** Yjs bytes of the map as it was. */
  readonly readVersion: (map: MapId, version: VersionId) => Promise<ApiAnswer<Uint8Array>>;
  /** The cards of a map in the order in which they came to it. */
  readonly readGrowth: (map: MapId) => Promise<ApiAnswer<Growth>>;
  readonly keepVersion: (map: MapId, name: string) => Promise<ApiAnswer<VersionId>>;
  readonly nameVersion: (map: MapId, version: VersionId, name: string) => Promise<ApiAnswer<null>>;
  /** Exchanges the secret of an invitation for a seat; the cookie is set by the answer. */
  readonly acceptInvitation: (secret: string, device?: DeviceKind) => Promise<ApiAnswer<Accepted>>;
  /** Who the holder of a code may be. */
  readonly readCode: (code: string) => Promise<ApiAnswer<JoinOffer>>;
  /** Takes a place at the map of a code; the cookie is set by the answer. `person` null: a shared device. */
  readonly pickSeat: (pick: CodePick) => Promise<ApiAnswer<MapId>>;
  /** Anything else of the contract, for a part that is loaded later and brings its schema along. */
  readonly ask: Ask;
}

export interface CodePick {
  readonly code: string;
  readonly person: PersonId | null;
  readonly device: DeviceKind;
}

/** What an empty answer is read by. */
export const Nothing = v.pipe(
  v.undefined(),
  v.transform(() => null),
);
const Maps = v.pipe(
  v.object({ maps: v.array(MapSummary) }),
  v.transform((body) => body.maps),
);
const Versions = v.pipe(
  v.object({ versions: v.array(VersionSummary) }),
  v.transform((body) => body.versions),
);
const NewVersionId = v.pipe(
  v.object({ version: VersionIdSchema }),
  v.transform((body) => body.version),
);
const NewMapId = v.pipe(
  v.object({ map: MapIdSchema }),
  v.transform((body) => body.map),
);

/** `origin` is `location.origin`; `fetchFrom` is `fetch`, or one that carries cookies in Node. */
export function createApi(origin: string, fetchFrom: typeof fetch): Api {
  const ask = createAsk(origin, fetchFrom);
  return {
    ask,
    listMaps: () => ask(Maps, { method: 'GET', path: '/maps' }),
    createMap: (map) => ask(NewMapId, { method: 'POST', path: '/maps', body: map }),
    readSeat: (map) => ask(OwnSeat, { method: 'GET', path: `/maps/${map}/seat` }),
    leaveSeat: (map) => ask(Nothing, { method: 'DELETE', path: `/maps/${map}/seat` }),
    deleteMap: (map) => ask(Nothing, { method: 'DELETE', path: `/maps/${map}` }),
    openMeeting: (map, choice) =>
      ask(Meeting, { method: 'PUT', path: `/maps/${map}/meeting`, body: choice ?? {} }),
    endMeeting: (map) => ask(Nothing, { method: 'DELETE', path: `/maps/${map}/meeting` }),
    admit: (map, seat) =>
      ask(Nothing, { method: 'POST', path: `/maps/${map}/meeting/admissions`, body: { seat } }),
    showCode: (map) => ask(JoinCode, { method: 'POST', path: `/maps/${map}/meeting/codes` }),
    setHomework: (map, person, window) => {
      const path = `/maps/${map}/homework/${person}`;
      return window === null
        ? ask(Nothing, { method: 'DELETE', path })
        : ask(Nothing, { method: 'PUT', path, body: window });
    },
    endSeat: (map, seat) => ask(Nothing, { method: 'DELETE', path: `/maps/${map}/seats/${seat}` }),
    invite: (map, person) =>
      ask(Invitation, { method: 'POST', path: `/maps/${map}/invitations`, body: { person } }),
    endInvitation: (map, person) =>
      ask(Nothing, { method: 'DELETE', path: `/maps/${map}/invitations/${person}` }),
    listVersions: (map) => ask(Versions, { method: 'GET', path: `/maps/${map}/versions` }),
    readVersion: (map, version) =>
      ask(v.instance(Uint8Array), { method: 'GET', path: `/maps/${map}/versions/${version}` }),
    readGrowth: (map) => ask(Growth, { method: 'GET', path: `/maps/${map}/growth` }),
    keepVersion: (map, name) =>
      ask(NewVersionId, { method: 'POST', path: `/maps/${map}/versions`, body: { name } }),
    nameVersion: (map, version, name) =>
      ask(Nothing, { method: 'PATCH', path: `/maps/${map}/versions/${version}`, body: { name } }),
    readAudit: (map, before) =>
      ask(AuditPage, {
        method: 'GET',
        path: `/maps/${map}/audit${before === null ? '' : `?before=${before}`}`,
      }),
    acceptInvitation: (secret, device) =>
      ask(Accepted, {
        method: 'POST',
        path: '/invitations/accept',
        body: device === undefined ? { secret } : { secret, device },
      }),
    readCode: (code) => ask(JoinOffer, { method: 'POST', path: '/join/people', body: { code } }),
    pickSeat: (pick) => ask(NewMapId, { method: 'POST', path: '/join/seats', body: pick }),
  };
}

interface Question {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: object;
}

type Schema<T> = v.GenericSchema<unknown, T>;
/** Asks a question of the contract; the answer is read by the schema. */
export type Ask = <T>(schema: Schema<T>, question: Question) => Promise<ApiAnswer<T>>;

function createAsk(origin: string, fetchFrom: typeof fetch): Ask {
  const send = ({ method, path, body }: Question, proof: string | null): Promise<Response> =>
    fetchFrom(`${origin}/api${path}`, {
      method,
      credentials: 'same-origin',
      headers: {
        ...(body ? { accept: 'application/json', 'content-type': 'application/json' } : {}),
        ...(proof === null ? {} : { [proofHeader]: proof }),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  return async (schema, question) => {
    try {
      let response = await send(question, null);
      // Two pages that take seats at once may be given cookies in turns; one of them is then asked once more.
      for (let again = 0; response.status === askAgainStatus && again < mostAgain; again += 1) {
        response = await send(question, v.parse(AskAgain, await response.json()).proof);
      }
      return readAnswer(schema, { isOk: response.ok, body: await bodyOf(response) });
    } catch {
      // A network that is gone and an answer that is no JSON are the same to a person: nobody answered.
      return { kind: 'refusal', error: 'unreachable' };
    }
  };
}

/** How often the same is asked again with a cookie that was just given. */
const mostAgain = 5;

/** JSON, or bytes where the server says so; nothing for an empty answer. */
async function bodyOf(response: Response): Promise<unknown> {
  if (response.headers.get('content-type') === 'application/octet-stream') {
    return new Uint8Array(await response.arrayBuffer());
  }
  const text = await response.text();
  return text ? JSON.parse(text) : undefined;
}

function readAnswer<T>(schema: Schema<T>, response: { isOk: boolean; body: unknown }): ApiAnswer<T> {
  if (response.isOk) {
    const value = v.safeParse(schema, response.body);
    return value.success
      ? { kind: 'answer', value: value.output }
      : { kind: 'refusal', error: 'unreachable' };
  }
  const error = v.safeParse(ApiError, response.body);
  return { kind: 'refusal', error: error.success ? error.output.error : 'unreachable' };
}
