import type { Role } from '@undercurrent/cycle';
import { type CloseReasonName } from '@undercurrent/protocol';
import { RemoteEdit } from '@undercurrent/document';
import * as Y from 'yjs';
import { isHanging } from './load-document.ts';

/** The judgement on one update. Only `admitted` and `spoiled` have touched the document. */
export type Admission =
  | {
      readonly kind: 'admitted';
      /** What really changed, encoded anew: this is stored and sent on, never the bytes that came. */
      readonly update: Uint8Array;
      /** Client ids whose first structs these are. */
      readonly newClients: readonly number[];
    }
  | { readonly kind: 'nothing-new' }
  /** It builds on something that is not here yet. */
  | { readonly kind: 'hanging' }
  | { readonly kind: 'refused'; readonly reason: CloseReasonName }
  /** It got past the checks and broke while it was applied: the document must be loaded again. */
  | { readonly kind: 'spoiled' };

export interface UpdateFrom {
  readonly role: Role;
  /** Names the socket as the origin of the transaction. */
  readonly peer: string;
  readonly maxBytes: number;
}

/**
 * The gate: the one function that every update from a peer passes on its way into a room's document.
 *
 * 1. Shape: its size, that it can be decoded to the end, that it leaves nothing hanging.
 * 2. Who and 3. May they: an observer writes nothing. Here the permission table of `cycle` will judge what
 *    the update really changes, and the room's table of client ids whose hand it is.
 * 4. It applies cleanly.
 * 5. What goes on to the store and the other peers is what the document itself says has changed.
 */
export function admitUpdate(doc: Y.Doc, update: Uint8Array, from: UpdateFrom): Admission {
  if (update.length > from.maxBytes) return { kind: 'refused', reason: 'tooLarge' };
  const decoded = decode(update);
  if (decoded === null) return { kind: 'refused', reason: 'malformed' };
  const judged = judgeShape(doc, decoded);
  if (judged !== 'fits') return judged === 'hanging' ? { kind: 'hanging' } : malformed;
  if (from.role === 'observer') {
    return addsNothing(doc, decoded) ? { kind: 'nothing-new' } : { kind: 'refused', reason: 'refused' };
  }
  const newClients = clientsOf(decoded).filter((client) => Y.getState(doc.store, client) === 0);
  const changed = apply(doc, update, new RemoteEdit(from.peer));
  if (changed === 'spoiled') return { kind: 'spoiled' };
  return changed === null ? { kind: 'nothing-new' } : { kind: 'admitted', update: changed, newClients };
}

type Decoded = ReturnType<typeof Y.decodeUpdate>;
type Struct = Decoded['structs'][number];

/**
 * How deep lists and objects may be nested in one value; ours go to 2. At some 7,700 they can be read but no
 * longer written (the stack overflows), and with a fuller stack they cannot be read again either.
 */
const maxDepth = 32;

const malformed: Admission = { kind: 'refused', reason: 'malformed' };

function decode(update: Uint8Array): Decoded | null {
  try {
    return Y.decodeUpdate(update);
  } catch {
    return null;
  }
}

/**
 * Walks the structs as Yjs would integrate them, without touching the document: each client's in order,
 * each only after everything it refers to. What cannot be reached hangs.
 */
function judgeShape(doc: Y.Doc, { structs, ds }: Decoded): 'fits' | 'hanging' | 'malformed' {
  const queues = new Map<number, Struct[]>();
  for (const struct of structs) {
    if (struct instanceof Y.Skip || struct.length <= 0 || !isShallow(struct)) return 'malformed';
    const queue = queues.get(struct.id.client);
    if (queue === undefined) queues.set(struct.id.client, [struct]);
    else queue.push(struct);
  }
  const ends = new Map<number, number>();
  const endOf = (client: number): number => ends.get(client) ?? Y.getState(doc.store, client);
  if (!integrateAll(queues, ends, endOf)) return 'hanging';
  for (const [client, ranges] of ds.clients) {
    for (const range of ranges) if (range.clock + range.len > endOf(client)) return 'hanging';
  }
  return 'fits';
}

function integrateAll(
  queues: ReadonlyMap<number, readonly Struct[]>,
  ends: Map<number, number>,
  endOf: (client: number) => number,
): boolean {
  const waiting = new Map(queues);
  let hasMoved = true;
  while (hasMoved && waiting.size > 0) {
    hasMoved = false;
    for (const [client, queue] of waiting) {
      const rest = integrateWhatFits(queue, ends, endOf);
      if (rest.length < queue.length) hasMoved = true;
      if (rest.length === 0) waiting.delete(client);
      else waiting.set(client, rest);
    }
  }
  return waiting.size === 0;
}

/** One client's structs up to the first that refers to something not there yet; gives back the others. */
function integrateWhatFits(
  queue: readonly Struct[],
  ends: Map<number, number>,
  endOf: (client: number) => number,
): readonly Struct[] {
  for (const [index, struct] of queue.entries()) {
    if (!isReachable(struct, endOf)) return index === 0 ? queue : queue.slice(index);
    ends.set(struct.id.client, Math.max(endOf(struct.id.client), struct.id.clock + struct.length));
  }
  return [];
}

function isShallow(struct: Struct): boolean {
  if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentAny)) return true;
  return struct.content.arr.every((value) => fitsDepth(value, maxDepth));
}

function fitsDepth(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return true;
  return depth > 0 && Object.values(value).every((inner) => fitsDepth(inner, depth - 1));
}

function isReachable(struct: Struct, endOf: (client: number) => number): boolean {
  if (struct.id.clock > endOf(struct.id.client)) return false;
  if (!(struct instanceof Y.Item)) return true;
  const references: unknown[] = [struct.origin, struct.rightOrigin, struct.parent];
  return references.every((id) => !(id instanceof Y.ID) || id.clock < endOf(id.client));
}

function addsNothing(doc: Y.Doc, { structs }: Decoded): boolean {
  return structs.every(({ id, length }) => id.clock + length <= Y.getState(doc.store, id.client));
}

function clientsOf({ structs }: Decoded): readonly number[] {
  return [...new Set(structs.map((struct) => struct.id.client))];
}

/** The bytes of what changed; null when nothing did. */
function apply(doc: Y.Doc, update: Uint8Array, origin: RemoteEdit): Uint8Array | null | 'spoiled' {
  const changes: Uint8Array[] = [];
  const keep = (change: Uint8Array): void => void changes.push(change);
  doc.on('update', keep);
  try {
    Y.applyUpdate(doc, update, origin);
  } catch {
    return 'spoiled';
  } finally {
    doc.off('update', keep);
  }
  if (isHanging(doc)) return 'spoiled';
  const [first, ...more] = changes;
  if (first === undefined) return null;
  return more.length === 0 ? first : Y.mergeUpdates(changes);
}
