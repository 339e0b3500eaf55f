import {
  type CloseReasonName,
  type RefusalNotice,
  type SeatGreeting,
  frameTypes,
} from '@undercurrent/protocol';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** One message from a client, taken apart but not yet judged. */
export type IncomingFrame =
  | { readonly kind: 'state-vector'; readonly vector: Uint8Array }
  | { readonly kind: 'missing'; readonly update: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array }
  | { readonly kind: 'presence'; readonly states: Uint8Array }
  | { readonly kind: 'query-presence' }
  | { readonly kind: 'checkpoint'; readonly token: Uint8Array }
  | { readonly kind: 'refused'; readonly reason: CloseReasonName };

const syncStep = { stateVector: 0, missing: 1, update: 2 } as const;

/** What a message says, or why it is refused: cut off, with a tail, or of a type that is not known here. */
export function parseFrame(bytes: Uint8Array): IncomingFrame {
  try {
    const decoder = decoding.createDecoder(bytes);
    const frame = readFrame(decoder);
    return decoding.hasContent(decoder) && frame.kind !== 'refused' ? refused('malformed') : frame;
  } catch {
    return refused('malformed');
  }
}

function readFrame(decoder: decoding.Decoder): IncomingFrame {
  switch (decoding.readVarUint(decoder)) {
    case frameTypes.sync:
      return readSync(decoder);
    case frameTypes.awareness:
      return { kind: 'presence', states: readBytes(decoder) };
    case frameTypes.queryAwareness:
      return { kind: 'query-presence' };
    case frameTypes.checkpoint:
      return { kind: 'checkpoint', token: readBytes(decoder) };
    default:
      return refused('unknownType');
  }
}

function readSync(decoder: decoding.Decoder): IncomingFrame {
  switch (decoding.readVarUint(decoder)) {
    case syncStep.stateVector:
      return { kind: 'state-vector', vector: readBytes(decoder) };
    case syncStep.missing:
      return { kind: 'missing', update: readBytes(decoder) };
    case syncStep.update:
      return { kind: 'update', update: readBytes(decoder) };
    default:
      return refused('unknownType');
  }
}

/** Checked here: lib0 gives back a shorter array when the announced length is longer than the message. */
function readBytes(decoder: decoding.Decoder): Uint8Array {
  const length = decoding.readVarUint(decoder);
  if (length > decoder.arr.length - decoder.pos) throw new RangeError('cut off');
  return decoding.readUint8Array(decoder, length);
}

const refused = (reason: CloseReasonName): IncomingFrame => ({ kind: 'refused', reason });

export const stateVectorFrame = (vector: Uint8Array): Uint8Array => syncFrame(syncStep.stateVector, vector);
export const missingFrame = (update: Uint8Array): Uint8Array => syncFrame(syncStep.missing, update);
export const updateFrame = (update: Uint8Array): Uint8Array => syncFrame(syncStep.update, update);

function syncFrame(step: number, bytes: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.sync);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, bytes);
  });
}

/** One frame for many states, each already encoded as client, clock and JSON. */
export function presenceFrame(states: readonly Uint8Array[]): Uint8Array {
  const body = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, states.length);
    for (const state of states) encoding.writeUint8Array(encoder, state);
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.awareness);
    encoding.writeVarUint8Array(encoder, body);
  });
}

export function checkpointFrame(token: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.checkpoint);
    encoding.writeVarUint8Array(encoder, token);
  });
}

export function refusalFrame(notice: RefusalNotice): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.refusal);
    encoding.writeVarString(encoder, JSON.stringify(notice));
  });
}

export function greetingFrame(greeting: SeatGreeting): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.greeting);
    encoding.writeVarString(encoder, JSON.stringify(greeting));
  });
}

export function storingFrame(isStoring: boolean): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.storing);
    encoding.writeVarUint(encoder, isStoring ? 1 : 0);
  });
}

export function listsFrame(): Uint8Array {
  return encoding.encode((encoder) => encoding.writeVarUint(encoder, frameTypes.lists));
}
