import { frameTypes } from '@undercurrent/protocol';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { Awareness, applyAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';

/** What a message says of one Yjs client id. */
export type StateSaid = readonly [client: number, clock: number, json: string];

/** A presence message as y-websocket frames it. */
export function presenceFrame(states: readonly StateSaid[]): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frameTypes.awareness);
    encoding.writeVarUint8Array(
      encoder,
      encoding.encode((body) => {
        encoding.writeVarUint(body, states.length);
        for (const [client, clock, json] of states) {
          encoding.writeVarUint(body, client);
          encoding.writeVarUint(body, clock);
          encoding.writeVarString(body, json);
        }
      }),
    );
  });
}

/** What somebody else at the table sees, as y-protocols reads it. */
export function createViewer(peer: { readonly heard: Uint8Array[] }) {
  const awareness = new Awareness(new Y.Doc());
  return {
    states: () => awareness.getStates(),
    /** Takes in what came; true when there was any presence in it. */
    look: (): boolean => {
      const frames = peer.heard.splice(0).map((bytes) => decoding.createDecoder(bytes));
      let hasSeen = false;
      for (const decoder of frames) {
        if (decoding.readVarUint(decoder) !== frameTypes.awareness) continue;
        hasSeen = true;
        applyAwarenessUpdate(awareness, decoding.readVarUint8Array(decoder), 'server');
      }
      return hasSeen;
    },
  };
}
