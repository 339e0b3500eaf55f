import * as decoding from 'lib0/decoding';
import type { GateLimits } from './gate-limits.ts';
import { readPlainValue } from './plain-value.ts';
import { readText } from './read-text.ts';
import { Refused, badShape } from './refused.ts';

/** Names one tick of one client's clock. */
export interface TickId {
  readonly client: number;
  readonly clock: number;
}

/**
 * What a struct holds: a field's value, a new record, new words that several may write at once, characters in such
 * words, or the trace of what was already overwritten or taken out.
 */
export type Content =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'record' }
  | { readonly kind: 'words' }
  | { readonly kind: 'characters'; readonly characters: string }
  | { readonly kind: 'deleted' };

/**
 * One struct as it came: it says where it belongs either by what stands beside it, `origin` before it and
 * `rightOrigin` behind it, or by `parent`, and in a map by `key`.
 */
export interface Struct {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
  readonly origin: TickId | null;
  readonly rightOrigin: TickId | null;
  readonly parent: string | TickId | null;
  readonly key: string | null;
  readonly content: Content;
}

export interface Section {
  readonly client: number;
  readonly structs: readonly Struct[];
}

export interface DeleteRange {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
}

export interface Decoded {
  readonly sections: readonly Section[];
  readonly deletes: readonly DeleteRange[];
}

const maxClient = 0xffff_ffff;
const maxClock = 0x7fff_ffff;
const contentBits = 0b0001_1111;
const hasKey = 0b0010_0000;
const hasRightOrigin = 0b0100_0000;
const hasOrigin = 0b1000_0000;
/** Only a map and a text are used; by their numbers in the encoding. */
const types: ReadonlyMap<number, 'record' | 'words'> = new Map([
  [1, 'record'],
  [2, 'words'],
]);

/**
 * A Yjs update (first encoding) read without Yjs, so that nothing of it can act before it is judged. Only
 * what the map's format uses is read: fields and records in maps, plain characters in texts, and deletions. Throws
 * `Refused`.
 */
export function decodeUpdate(bytes: Uint8Array, limits: GateLimits): Decoded {
  if (bytes.length > limits.updateBytes) throw badShape('too-large');
  try {
    const decoder = decoding.createDecoder(bytes);
    const sections = readSections(decoder, limits);
    const deletes = readDeletes(decoder, limits);
    if (decoder.pos !== bytes.length) throw badShape('trailing-bytes');
    return { sections, deletes };
  } catch (cause) {
    if (cause instanceof Refused) throw cause;
    throw badShape('malformed');
  }
}

function readSections(decoder: decoding.Decoder, limits: GateLimits): readonly Section[] {
  const count = decoding.readVarUint(decoder);
  if (count > limits.sections) throw badShape('too-many-clients');
  const sections: Section[] = [];
  const seen = new Set<number>();
  let structsLeft = limits.structs;
  for (let index = 0; index < count; index += 1) {
    const section = readSection(decoder, { limits, structsLeft });
    if (seen.has(section.client)) throw badShape('repeated-section');
    seen.add(section.client);
    structsLeft -= section.structs.length;
    sections.push(section);
  }
  return sections;
}

function readSection(
  decoder: decoding.Decoder,
  { limits, structsLeft }: { readonly limits: GateLimits; readonly structsLeft: number },
): Section {
  const count = decoding.readVarUint(decoder);
  const client = readClient(decoder);
  let clock = decoding.readVarUint(decoder);
  if (count === 0) throw badShape('empty-section');
  if (count > structsLeft) throw badShape('too-many-structs');
  const lastClock = Math.min(clock + limits.ticks, maxClock);
  const structs: Struct[] = [];
  for (let index = 0; index < count; index += 1) {
    const struct = readStruct(decoder, { client, clock, depth: limits.valueDepth });
    clock += struct.length;
    if (clock > lastClock) throw badShape('too-many-structs');
    structs.push(struct);
  }
  return { client, structs };
}

function readStruct(
  decoder: decoding.Decoder,
  { client, clock, depth }: { readonly client: number; readonly clock: number; readonly depth: number },
): Struct {
  const info = decoding.readUint8(decoder);
  const origin = (info & hasOrigin) === 0 ? null : readTick(decoder);
  const rightOrigin = (info & hasRightOrigin) === 0 ? null : readTick(decoder);
  // Where what stands beside it is named, the key bit says nothing: Yjs leaves it out when it merges updates.
  const isPlaced = origin !== null || rightOrigin !== null;
  const parent = isPlaced ? null : readParent(decoder);
  const key = isPlaced || (info & hasKey) === 0 ? null : readText(decoder);
  const content = readContent(decoder, info & contentBits, depth);
  return { client, clock, origin, rightOrigin, parent, key, ...content };
}

function readContent(
  decoder: decoding.Decoder,
  kind: number,
  depth: number,
): Pick<Struct, 'content' | 'length'> {
  switch (kind) {
    case 1:
      return { content: { kind: 'deleted' }, length: readLength(decoder) };
    case 4: {
      const characters = readText(decoder);
      if (characters === '') throw badShape('zero-length');
      return { content: { kind: 'characters', characters }, length: characters.length };
    }
    case 7: {
      const type = types.get(decoding.readVarUint(decoder));
      if (type === undefined) throw badShape('nested-type');
      return { content: { kind: type }, length: 1 };
    }
    case 8:
      if (readLength(decoder) !== 1) throw badShape('unused-content');
      return { content: { kind: 'value', value: readPlainValue(decoder, depth) }, length: 1 };
    default:
      throw badShape('unused-content');
  }
}

function readLength(decoder: decoding.Decoder): number {
  const length = decoding.readVarUint(decoder);
  if (length === 0) throw badShape('zero-length');
  return length;
}

function readParent(decoder: decoding.Decoder): string | TickId {
  return decoding.readVarUint(decoder) === 1 ? readText(decoder) : readTick(decoder);
}

function readTick(decoder: decoding.Decoder): TickId {
  return { client: readClient(decoder), clock: decoding.readVarUint(decoder) };
}

function readClient(decoder: decoding.Decoder): number {
  const client = decoding.readVarUint(decoder);
  if (client > maxClient) throw badShape('malformed');
  return client;
}

/** Ranges must come in order and apart: every writer sorts them, and an overlap makes the walk quadratic. */
function readDeletes(decoder: decoding.Decoder, limits: GateLimits): readonly DeleteRange[] {
  const clients = decoding.readVarUint(decoder);
  const ranges: DeleteRange[] = [];
  const seen = new Set<number>();
  for (let index = 0; index < clients; index += 1) {
    const client = readClient(decoder);
    const count = decoding.readVarUint(decoder);
    if (seen.has(client)) throw badShape('repeated-section');
    seen.add(client);
    if (ranges.length + count > limits.deleteRanges) throw badShape('too-many-deletes');
    let end = 0;
    for (let at = 0; at < count; at += 1) {
      const clock = decoding.readVarUint(decoder);
      const length = decoding.readVarUint(decoder);
      if (length === 0) throw badShape('zero-length');
      if (clock < end) throw badShape('unordered-deletes');
      end = clock + length;
      if (end > maxClock) throw badShape('unknown-delete');
      ranges.push({ client, clock, length });
    }
  }
  return ranges;
}
