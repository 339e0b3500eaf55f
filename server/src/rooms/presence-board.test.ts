import type { Role } from '@undercurrent/cycle';
import { createCardId, createSeatId } from '@undercurrent/cycle';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import type { Peer } from './peer.ts';
import { PresenceBoard } from './presence-board.ts';

const card = createCardId(() => 'walkedcard');

/** What others are sent of a seat of this role that leads a walk. */
function sentOf(role: Role): unknown {
  const board = new PresenceBoard(() => 1, 1_000);
  const peer = { seat: { seat: createSeatId(() => 'somebodyse'), role, person: null } } as unknown as Peer;
  const message = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarUint(encoder, 7);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, JSON.stringify({ walk: card, cursor: null }));
  });
  const own = board.ownStates(peer, message, () => true);
  expect(typeof own === 'string' ? own : board.show(peer, own)).toEqual([7]);
  const [state] = board.statesFor({} as Peer, [7]);
  const decoder = decoding.createDecoder(state ?? new Uint8Array());
  decoding.readVarUint(decoder);
  decoding.readVarUint(decoder);
  return JSON.parse(decoding.readVarString(decoder));
}

test('who takes part leads a walk, who only looks on does not', () => {
  for (const role of ['therapist', 'partner', 'shared'] as const) {
    expect(sentOf(role), role).toMatchObject({ walk: card });
  }
  expect(sentOf('observer')).not.toHaveProperty('walk');
});

test('one message speaks for no more ids than a socket may, and takes no more from the others', () => {
  const board = new PresenceBoard(() => 1, 1_000);
  const peer = { seat: { seat: createSeatId(() => 'somebodyse'), role: 'partner', person: null } };
  const message = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 500);
    for (let client = 1; client <= 500; client += 1) {
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarString(encoder, '{}');
    }
  });
  const claimed: number[] = [];
  const own = board.ownStates(peer as unknown as Peer, message, (client) => claimed.push(client) > 0);
  expect(own).toHaveLength(4);
  expect(claimed).toHaveLength(4);
});
