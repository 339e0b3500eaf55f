import { frameTypes } from '@undercurrent/protocol';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { checkpointFrame } from '../../server/src/rooms/frames.ts';
import type { Guest } from './guest.ts';

/** Asks the server to echo this number when all that was sent before it is stored. */
export const checkpoint = (token: number): Uint8Array =>
  checkpointFrame(encoding.encode((encoder) => encoding.writeVarUint(encoder, token)));

/** Calls back with the newest number that the server has echoed. */
export function onEcho(guest: Guest, echoed: (token: number) => void): void {
  guest.socket().on('message', (data) => {
    const decoder = decoding.createDecoder(new Uint8Array(data as ArrayBuffer));
    if (decoding.readVarUint(decoder) !== frameTypes.checkpoint) return;
    echoed(decoding.readVarUint(decoding.createDecoder(decoding.readVarUint8Array(decoder))));
  });
}
