import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/**
 * What a finished transaction left behind, byte for byte as Yjs tells it in its `update` event: every struct written
 * by Yjs itself, after what was overwritten has been collected. Null where it left nothing. Only these clients can
 * have written in it, so that the others' clocks, hundreds on an old map, need not be gone through three times.
 */
export function encodeWritten(transaction: Y.Transaction, clients: readonly number[]): Uint8Array | null {
  const { doc, beforeState, deleteSet } = transaction;
  const grown = clients
    .filter((client) => Y.getState(doc.store, client) > (beforeState.get(client) ?? 0))
    .sort(downwards);
  if (grown.length === 0 && deleteSet.clients.size === 0) return null;
  const encoder = new Y.UpdateEncoderV1();
  encoding.writeVarUint(encoder.restEncoder, grown.length);
  for (const client of grown) writeStructs(encoder, transaction, client);
  writeDeletes(encoder, transaction);
  return encoder.toUint8Array();
}

function writeStructs(encoder: Y.UpdateEncoderV1, { doc, beforeState }: Y.Transaction, client: number): void {
  const structs = doc.store.clients.get(client) ?? [];
  const clock = beforeState.get(client) ?? 0;
  const first = Y.findIndexSS(structs, clock);
  encoding.writeVarUint(encoder.restEncoder, structs.length - first);
  encoding.writeVarUint(encoder.restEncoder, client);
  encoding.writeVarUint(encoder.restEncoder, clock);
  for (let index = first; index < structs.length; index += 1) {
    const struct = structs[index];
    struct?.write(encoder, index === first ? clock - struct.id.clock : 0);
  }
}

function writeDeletes({ restEncoder }: Y.UpdateEncoderV1, { deleteSet }: Y.Transaction): void {
  encoding.writeVarUint(restEncoder, deleteSet.clients.size);
  for (const client of [...deleteSet.clients.keys()].sort(downwards)) {
    const ranges = deleteSet.clients.get(client) ?? [];
    encoding.writeVarUint(restEncoder, client);
    encoding.writeVarUint(restEncoder, ranges.length);
    for (const { clock, len } of ranges) {
      encoding.writeVarUint(restEncoder, clock);
      encoding.writeVarUint(restEncoder, len);
    }
  }
}

const downwards = (a: number, b: number): number => b - a;
