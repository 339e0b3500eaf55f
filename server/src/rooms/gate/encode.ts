import * as encoding from 'lib0/encoding';
import { writeText } from './write-text.ts';
import type { Decoded, DeleteRange, Section, Struct, TickId } from './decode.ts';

const refs = { deleted: 1, characters: 4, record: 7, words: 7, value: 8 } as const;
const hasKey = 0b0010_0000;
const hasRightOrigin = 0b0100_0000;
const hasOrigin = 0b1000_0000;
const types = { record: 1, words: 2 } as const;

/** The update in its one canonical form. What Yjs sees was always written here. */
export function encodeUpdate({ sections, deletes }: Decoded): Uint8Array {
  const encoder = emptyEncoder();
  encoding.writeVarUint(encoder, sections.length);
  for (const section of sections) writeSection(encoder, section);
  writeDeletes(encoder, deletes);
  return encoding.toUint8Array(encoder);
}

/** One for all updates: to make an encoder costs as much as to write a short update into it. */
let shared = encoding.createEncoder();

/** What a rare large update made of the shared encoder is not kept. */
const keptBytes = 64 * 1024;

function emptyEncoder(): encoding.Encoder {
  if (shared.cbuf.length > keptBytes) shared = encoding.createEncoder();
  shared.bufs.length = 0;
  shared.cpos = 0;
  return shared;
}

function writeSection(encoder: encoding.Encoder, { client, structs }: Section): void {
  encoding.writeVarUint(encoder, structs.length);
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, structs[0]?.clock ?? 0);
  for (const struct of structs) writeStruct(encoder, struct);
}

function writeStruct(encoder: encoding.Encoder, struct: Struct): void {
  const { origin, rightOrigin, parent, key, content } = struct;
  const beside = (origin === null ? 0 : hasOrigin) | (rightOrigin === null ? 0 : hasRightOrigin);
  const isKeyed = beside === 0 && key !== null;
  encoding.writeUint8(encoder, refs[content.kind] | beside | (isKeyed ? hasKey : 0));
  if (origin !== null) writeTick(encoder, origin);
  if (rightOrigin !== null) writeTick(encoder, rightOrigin);
  if (beside === 0) writeParent(encoder, parent);
  if (isKeyed) writeText(encoder, key);
  writeContent(encoder, struct);
}

function writeContent(encoder: encoding.Encoder, { content, length }: Struct): void {
  switch (content.kind) {
    case 'record':
    case 'words':
      return encoding.writeVarUint(encoder, types[content.kind]);
    case 'characters':
      return writeText(encoder, content.characters);
    case 'deleted':
      return encoding.writeVarUint(encoder, length);
    case 'value':
      encoding.writeVarUint(encoder, length);
      encoding.writeAny(encoder, content.value as Parameters<typeof encoding.writeAny>[1]);
  }
}

function writeTick(encoder: encoding.Encoder, { client, clock }: TickId): void {
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, clock);
}

function writeParent(encoder: encoding.Encoder, parent: Struct['parent']): void {
  if (typeof parent === 'string') {
    encoding.writeVarUint(encoder, 1);
    writeText(encoder, parent);
    return;
  }
  encoding.writeVarUint(encoder, 0);
  writeTick(encoder, parent ?? { client: 0, clock: 0 });
}

function writeDeletes(encoder: encoding.Encoder, deletes: readonly DeleteRange[]): void {
  const byClient = new Map<number, DeleteRange[]>();
  for (const range of deletes) {
    const ranges = byClient.get(range.client);
    if (ranges) ranges.push(range);
    else byClient.set(range.client, [range]);
  }
  encoding.writeVarUint(encoder, byClient.size);
  for (const [client, ranges] of byClient) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, ranges.length);
    for (const { clock, length } of ranges) {
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarUint(encoder, length);
    }
  }
}
