import { errorCodes } from '@undercurrent/protocol';
import * as v from 'valibot';
import * as Y from 'yjs';
import { ask, inviteTo, joinAsGuest, makeBlankMap, peopleIn, seatPartner } from '../world/guest.ts';
import type { MadeMap } from '../world/guest.ts';
import { openServer } from '../world/start-server.ts';
import { withoutPace } from '../world/without-pace.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { type SeededRandom, createRandom } from '../world/seeded-random.ts';

export interface BodiesTally {
  count: number;
  readonly statuses: Map<number, number>;
}

/** Without what would only say "too many" after the first few. */
const limits = {
  ...withoutPace,
  ...{ mapsPerAddress: 1e6, mapsInAll: 1e6, acceptsPerAddress: 1e6, acceptsInAll: 1e6 },
} as const;

const Refused = v.strictObject({ error: v.picklist(errorCodes) });

/**
 * Sends `count` requests with mutated bodies to a running server, with and without a seat. Throws when one is answered
 * by a failure of the server's own, by anything but a listed error or a success, or when it changes the map that
 * nothing was allowed to change.
 */
export async function fuzzBodies({
  count,
  seed,
}: {
  readonly count: number;
  readonly seed: number;
}): Promise<BodiesTally> {
  const random = createRandom(seed * 100_069);
  const server = await openServer({ limits });
  const tally: BodiesTally = { count: 0, statuses: new Map() };
  try {
    const { origin } = server;
    const made = await makeBlankMap(origin);
    const before = await stateOf(origin, made);
    const requests = await honestRequests(origin, made);
    while (tally.count < count) {
      const request = random.oneOf(requests);
      const body = spoil(request.body, random);
      const response = await ask(origin, request.path, { ...request, body });
      const text = await response.text();
      const { status } = response;
      tally.count += 1;
      tally.statuses.set(status, (tally.statuses.get(status) ?? 0) + 1);
      if (status >= 500 || (status >= 400 && !isListed(text))) {
        const sent = Buffer.from(body).toString('base64');
        throw new Error(`${request.method} ${request.path} answered ${status} (seed ${seed}, ${sent})`);
      }
    }
    if (Buffer.compare(before, await stateOf(origin, made)) !== 0) throw new Error('the map was changed');
  } finally {
    await server.dispose();
  }
  return tally;
}

function isListed(text: string): boolean {
  try {
    return v.is(Refused, JSON.parse(text));
  } catch {
    return false;
  }
}

async function stateOf(origin: string, made: MadeMap): Promise<Uint8Array> {
  const guest = joinAsGuest(origin, made);
  await guest.synced;
  const state = Y.encodeStateAsUpdate(guest.doc);
  guest.leave();
  return state;
}

/** Every request that carries a body, as an honest page sends it, from whoever may send it and from whoever may not. */
async function honestRequests(origin: string, made: MadeMap) {
  const guest = joinAsGuest(origin, made);
  await guest.synced;
  const [lanie, malaki] = peopleIn(guest.doc);
  guest.leave();
  if (!lanie || !malaki) throw new Error('two people are on the map');
  const partner = await seatPartner(origin, made, lanie);
  const secret = await inviteTo(origin, made, malaki);
  const map = `/api/maps/${made.map}`;
  const people = [
    { name: 'Sharon', pronouns: 'she', initials: 'S', color: 'teal', shape: 'star', dash: 'solid' },
    { name: 'Marcus', pronouns: 'he' },
  ];
  const bodies = [
    { method: 'POST', path: '/api/maps', body: { kind: 'blank', people } },
    { method: 'POST', path: '/api/maps', body: { kind: 'example' } },
    { method: 'POST', path: `${map}/invitations`, body: { person: malaki } },
    { method: 'POST', path: '/api/invitations/accept', body: { secret } },
    { method: 'POST', path: `${map}/versions`, body: { name: 'before the holidays' } },
    { method: 'PATCH', path: `${map}/versions/version_12345678`, body: { name: 'after' } },
    { method: 'DELETE', path: `${map}/seats/seat_12345678`, body: {} },
    { method: 'DELETE', path: `${map}/invitations/${malaki}`, body: {} },
  ];
  return [made.cookie, partner, ''].flatMap((cookie) => bodies.map((request) => ({ ...request, cookie })));
}

function spoil(body: object, random: SeededRandom): string | Uint8Array {
  const whole = JSON.stringify(random.chance(0.6) ? spoilValue(body, random) : body);
  if (random.chance(0.5)) return whole;
  const bytes = new TextEncoder().encode(whole);
  return mutateBytes(bytes, [bytes], random);
}

/** The same with one value or key somewhere in it replaced. */
function spoilValue(value: unknown, random: SeededRandom): unknown {
  const isBranch = typeof value === 'object' && value !== null;
  if (!isBranch || random.chance(0.2)) return random.oneOf(strange)();
  const entries = Object.entries(value);
  const at = random.int(entries.length);
  const spoiled = entries.map(([key, inner], index) =>
    index === at ? [random.chance(0.8) ? key : random.oneOf(keys), spoilValue(inner, random)] : [key, inner],
  );
  if (Array.isArray(value)) return spoiled.map(([, inner]) => inner);
  return Object.fromEntries(spoiled);
}

const keys = ['__proto__', 'constructor', 'kind', 'people', 'person', 'secret', '', 'x'.repeat(2_000)];
const strange: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => 1e308,
  () => '',
  () => ' ',
  () => 'x'.repeat(70_000),
  () => '\u0000\ud800',
  () => '../../etc/passwd',
  () => `'; DROP TABLE maps; --`,
  () => [],
  () => ({}),
  () => Array.from({ length: 300 }, () => ({ name: 'A', pronouns: 'they' })),
  () => JSON.parse('{"__proto__":{"role":"therapist"}}'),
  () => JSON.parse(`${'['.repeat(900)}${']'.repeat(900)}`),
];
