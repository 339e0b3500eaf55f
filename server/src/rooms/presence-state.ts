import * as decoding from 'lib0/decoding';

/** What a message says of one Yjs client id; null when it is gone. */
export interface PresenceState {
  readonly client: number;
  readonly clock: number;
  readonly bytes: number;
  readonly state: Readonly<Record<string, unknown>> | null;
}

/** The states in a presence message; null when it cannot be read to its end. */
export function parseStates(message: Uint8Array): readonly PresenceState[] | null {
  try {
    const decoder = decoding.createDecoder(message);
    const count = decoding.readVarUint(decoder);
    if (count > message.length) return null;
    const states: PresenceState[] = [];
    for (let index = 0; index < count; index += 1) {
      const client = decoding.readVarUint(decoder);
      const clock = decoding.readVarUint(decoder);
      const text = decoding.readVarString(decoder);
      const state: unknown = JSON.parse(text);
      if (typeof state !== 'object' || Array.isArray(state)) return null;
      states.push({ client, clock, bytes: text.length, state: state as PresenceState['state'] });
    }
    return decoding.hasContent(decoder) ? null : states;
  } catch {
    return null;
  }
}
