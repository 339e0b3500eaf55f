import { expect } from 'vitest';
import * as Y from 'yjs';
import type { Decoded, Struct } from '../../server/src/rooms/gate/decode.ts';
import type { Table, TableSeat } from './three-at-a-table.ts';

/** What a forged struct is where nothing else is said: one value of a known field, from nobody. */
export const blankStruct: Struct = {
  client: 0,
  clock: 0,
  length: 1,
  origin: null,
  rightOrigin: null,
  parent: 'settings',
  key: 'cycleWord',
  content: { kind: 'value', value: 'dance' },
};

/** An update of one forged struct. */
export const oneStruct = (struct: Partial<Struct> & Pick<Struct, 'client' | 'clock'>): Decoded => ({
  sections: [{ client: struct.client, structs: [{ ...blankStruct, ...struct }] }],
  deletes: [],
});

/** Says whether a room is as it was, also for whoever loads it anew. */
export interface Watch {
  /** Sends it, and expects a no with this code and an untouched room. */
  readonly expectRefused: (update: Uint8Array, from: TableSeat, code: string) => void;
  /** Sends it, and expects that it waits for what it follows, outside an untouched room. */
  readonly expectHanging: (update: Uint8Array, from: TableSeat) => void;
  readonly expectUntouched: () => void;
}

/** Watches the room of a table from now on. */
export function watchRoom({ room, gate }: Table): Watch {
  const before = Y.encodeStateAsUpdate(room);
  const expectUntouched = () => {
    expect(Y.encodeStateAsUpdate(room)).toEqual(before);
    expect(room.store.pendingStructs).toBeNull();
    expect(room.store.pendingDs).toBeNull();
  };
  return {
    expectUntouched,
    expectRefused: (update, from, code) => {
      expect(gate.admit(update, from)).toMatchObject({ kind: 'refused', code });
      expectUntouched();
    },
    expectHanging: (update, from) => {
      expect(gate.admit(update, from)).toEqual({ kind: 'hanging' });
      expectUntouched();
    },
  };
}
