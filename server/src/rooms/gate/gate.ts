import { mapRoom } from '@undercurrent/cycle';
import type { Actor, RefusalReason, RoomRef, SeatId } from '@undercurrent/cycle';
import { RemoteEdit, boardIn, isNewerFormat } from '@undercurrent/document';
import type { AuditAct } from '@undercurrent/protocol';
import * as Y from 'yjs';
import { actsOf } from './acts.ts';
import type { Change } from './changes.ts';
import { createCrowdGuard } from './crowding.ts';
import type { Decoded } from './decode.ts';
import { encodeUpdate } from './encode.ts';
import { gateLimits } from './gate-limits.ts';
import type { GateLimits } from './gate-limits.ts';
import { createJudge } from './judge.ts';
import type { Judge, ShapedUpdate } from './judge.ts';
import { checkLengths } from './lengths.ts';
import { judgeChanges } from './may.ts';
import { openRoots } from './place.ts';
import { Refused, badShape } from './refused.ts';
import type { FaultCode, GateStep, RefusedPlace } from './refused.ts';
import { type Retractions, noRetractions, retractionsIn } from './retractions.ts';
import { readShape } from './shape.ts';
import { createTypedWords } from './typed-words.ts';
import type { PastLog } from './typed-words.ts';
import { createWho } from './who.ts';
import type { Holder } from './who.ts';

/** Who sends an update: the seat that the socket's cookie proved, whom it stands for, and which socket. */
export interface Sender extends Actor {
  readonly seat: SeatId;
  /** Names the socket as the origin of the transaction. */
  readonly peer: string;
}

export interface Refusal {
  readonly kind: 'refused';
  readonly step: GateStep;
  readonly code: FaultCode | RefusalReason;
  /** At step `may`: every record and field that was refused, so that the rest can be sent again. */
  readonly places: readonly RefusedPlace[];
}

/** What an update tells of itself, read while what it overwrote still can be. */
interface Told {
  /** What it did, for the audit log. */
  readonly acts: readonly AuditAct[];
  readonly retractions: Retractions;
}

export type Judgement =
  | ({
      readonly kind: 'accepted';
      /** What really changed, encoded anew: this is stored and sent on, never the bytes that came. */
      readonly update: Uint8Array;
      /** Client ids whose first structs these are; kept with the log. */
      readonly newClients: readonly number[];
    } & Told)
  | { readonly kind: 'nothing-new' }
  /** It builds on something that is not here yet: nothing of it is kept, and the sender is asked for what is missing. */
  | { readonly kind: 'hanging' }
  | Refusal;

/** The gate of one room: every update from a peer passes it, or is refused whole and the room is as it was. */
export interface Gate {
  /** Throws `SpoiledRoom` if the room's document broke, which must then be loaded again. */
  readonly admit: (update: Uint8Array, sender: Sender) => Judgement;
  /** Binds a client id that presence shows to the seat it came from. False if it is another's. */
  readonly claim: (client: number, seat: SeatId) => boolean;
  /** How large the document is, at most. */
  readonly bytes: () => number;
  /** Reads the next piece of what was stored; false when there is none. Nothing has to wait for it. */
  readonly readOn: () => boolean;
  readonly dispose: () => void;
}

export interface GateParts {
  /** Whose document it is; the map's when left out. */
  readonly room?: RoomRef;
  /** The room's document as it was loaded. What else than the gate writes to it, the gate follows. */
  readonly doc: Y.Doc;
  /** Whose client ids these are, as kept with the log. */
  readonly clients: ReadonlyMap<number, SeatId>;
  /** What is stored, oldest first, from which the gate learns who typed which words. */
  readonly past?: PastLog;
  readonly limits?: Partial<GateLimits>;
}

/** The room's document differs from its judge after an update was accepted. Never seen; never ignored. */
export class SpoiledRoom extends Error {
  override name = 'SpoiledRoom';
}

export function createGate(parts: GateParts): Gate {
  const { doc, room = mapRoom, clients, past } = parts;
  const limits: GateLimits = { ...gateLimits, ...parts.limits };
  const roots = openRoots(doc, room);
  const judge = createJudge(doc, room);
  const who = createWho(withServer(doc, clients), limits);
  const typed = createTypedWords(roots, past);
  const size = createSizeGuard(doc, limits.mapBytes);
  const crowd = createCrowdGuard(limits.crowding);
  const follow = (update: Uint8Array) => {
    judge.follow(update);
    who.bind([...doc.store.clients.keys()], 'server');
  };
  doc.on('update', follow);
  const dispose = () => {
    doc.off('update', follow);
    judge.dispose();
  };
  doc.on('destroy', dispose);

  const pass = (bytes: Uint8Array, sender: Sender): Judgement => {
    const shaped = readShape(bytes, { roots, limits });
    if (shaped.sections.length === 0 && shaped.deletes.length === 0) return { kind: 'nothing-new' };
    const newClients = who.judge(shaped.sections, sender.seat);
    crowd.take(sender.seat, shaped.crowding);
    const canonical = canonicalOf(shaped);
    size.check(canonical.bytes.length);
    let told: Told = { acts: [], retractions: noRetractions };
    const { update, changes } = judge.attempt(canonical, (found, judged) => {
      checkWritten(found, doc, limits);
      judgeChanges(found, sender, { roots: judged, board: boardIn(doc), typed });
      told = { acts: actsOf(found), retractions: retractionsIn(found) };
    });
    if (update === null) return { kind: 'nothing-new' };
    // Whoever listens makes Yjs encode the update once more, which is a tenth of all the gate's work.
    doc.off('update', follow);
    try {
      applyToRoom(doc, { update, judge, shaped, sender });
    } finally {
      doc.on('update', follow);
    }
    who.bind(newClients, sender.seat);
    typed.learn(changes);
    size.add(update.length);
    return { kind: 'accepted', update, newClients, ...told };
  };

  return {
    claim: who.claim,
    bytes: size.bytes,
    readOn: typed.readOn,
    dispose,
    admit: (bytes, sender) => orRefusal(() => pass(bytes, sender)),
  };
}

/** What was judged, or why it was refused before that could be. */
function orRefusal(pass: () => Judgement): Judgement {
  try {
    return pass();
  } catch (cause) {
    if (cause instanceof SpoiledRoom) throw cause;
    if (!(cause instanceof Refused))
      return { kind: 'refused', step: 'canary', code: 'malformed', places: [] };
    const { step, code, places } = cause;
    if (hangingCodes.has(code)) return { kind: 'hanging' };
    return { kind: 'refused', step, code, places };
  }
}

const canonicalOf = (shaped: Decoded): ShapedUpdate => ({
  bytes: encodeUpdate(shaped),
  clients: shaped.sections.map(({ client }) => client),
});

/** Honest updates do this too: one written on a new line before the sender has answered what is missing here. */
const hangingCodes: ReadonlySet<string> = new Set(['clock-gap', 'unknown-reference', 'unknown-delete']);

/** What a newer program has written is read here, and never written to: it may mean something else there. */
function checkWritten(found: readonly Change[], doc: Y.Doc, limits: GateLimits): void {
  if (found.length > 0 && isNewerFormat(doc)) throw new Refused('may', 'newer-format');
  checkLengths(found, limits);
}

/** Step 4: the room's document only ever loads what is stored, and must then stand where its judge stands. */
function applyToRoom(
  doc: Y.Doc,
  parts: {
    readonly update: Uint8Array;
    readonly judge: Judge;
    readonly shaped: Decoded;
    readonly sender: Sender;
  },
): void {
  try {
    Y.applyUpdate(doc, parts.update, new RemoteEdit(parts.sender.peer));
  } catch (cause) {
    throw new SpoiledRoom('an accepted update could not be applied', { cause });
  }
  const isWhole = doc.store.pendingStructs === null && doc.store.pendingDs === null;
  const isSame = parts.shaped.sections.every(
    ({ client }) => Y.getState(doc.store, client) === parts.judge.stateOf(client),
  );
  if (!isWhole || !isSame) throw new SpoiledRoom('an accepted update did not arrive whole');
}

/** Ids that are stored without a seat are the server's own. */
function withServer(doc: Y.Doc, clients: ReadonlyMap<number, SeatId>): ReadonlyMap<number, Holder> {
  const holders = new Map<number, Holder>(clients);
  for (const client of doc.store.clients.keys()) if (!holders.has(client)) holders.set(client, 'server');
  return holders;
}

/** Updates between two exact measurements of a map that is nearly full. */
const measuredEvery = 64;

/** Keeps a map below its size: added up from above, measured only when the sum says that it may be full. */
function createSizeGuard(doc: Y.Doc, mapBytes: number) {
  let bytes = Y.encodeStateAsUpdate(doc).length;
  let sinceMeasured = measuredEvery;
  return {
    bytes: () => bytes,
    add: (more: number) => {
      bytes += more;
      sinceMeasured += 1;
    },
    check: (more: number) => {
      if (bytes + more <= mapBytes) return;
      if (sinceMeasured >= measuredEvery) {
        bytes = Y.encodeStateAsUpdate(doc).length;
        sinceMeasured = 0;
      }
      if (bytes + more > mapBytes) throw badShape('map-full');
    },
  };
}
