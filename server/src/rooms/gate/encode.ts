import * as encoding from 'lib0/encoding';
import type { Decoded, DeleteRange, Section, Struct } from './decode.ts';

const refs = { deleted: 1, record: 7, value: 8 } as const;
const hasKey = 0b0010_0000;
const hasOrigin = 0b1000_0000;
const recordType = 1;

/** The update in its one canonical form. What Yjs sees was always written here. */
export function encodeUpdate({ sections, deletes }: Decoded): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, sections.length);
  for (const section of sections) writeSection(encoder, section);
  writeDeletes(encoder, deletes);
  return encoding.toUint8Array(encoder);
}

function writeSection(encoder: encoding.Encoder, { client, structs }: Section): void {
  encoding.writeVarUint(encoder, structs.length);
  encoding.writeVarUint(encoder, client);
  encoding.writeVarUint(encoder, structs[0]?.clock ?? 0);
  for (const struct of structs) writeStruct(encoder, struct);
}

function writeStruct(encoder: encoding.Encoder, { origin, parent, key, length, content }: Struct): void {
  encoding.writeUint8(encoder, refs[content.kind] | hasKey | (origin === null ? 0 : hasOrigin));
  if (origin !== null) {
    encoding.writeVarUint(encoder, origin.client);
    encoding.writeVarUint(encoder, origin.clock);
  } else {
    writeParent(encoder, parent);
    encoding.writeVarString(encoder, key ?? '');
  }
  if (content.kind === 'record') encoding.writeVarUint(encoder, recordType);
  else encoding.writeVarUint(encoder, length);
  if (content.kind === 'value')
    encoding.writeAny(encoder, content.value as Parameters<typeof encoding.writeAny>[1]);
}

function writeParent(encoder: encoding.Encoder, parent: Struct['parent']): void {
  if (typeof parent === 'string') {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, parent);
    return;
  }
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, parent?.client ?? 0);
  encoding.writeVarUint(encoder, parent?.clock ?? 0);
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
