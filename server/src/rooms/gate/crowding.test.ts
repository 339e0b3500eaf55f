import { createAnnotationId } from '@undercurrent/cycle';
import type { AnnotationId } from '@undercurrent/cycle';
import { addSticky, openMap } from '@undercurrent/document';
import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Table, openTable } from '../../../../tests/world/three-at-a-table.ts';
import type { Struct, TickId } from './decode.ts';
import { encodeUpdate } from './encode.ts';

let table: Table;
let id: AnnotationId;
let count = 0;
const part = () => `crowd${String((count += 1)).padStart(8, '0')}`;

beforeEach(() => {
  table = openTable();
  id = createAnnotationId(part);
  table.act(table.lanie, (doc) => {
    const at = { x: 0, y: 0 };
    const edits = addSticky(openMap(doc).current(), table.lanie, { id, at, words: 'we shout' });
    return 'reason' in edits ? [] : edits;
  });
});

const wordsOn = (doc: Y.Doc): Y.Text =>
  doc.getMap<Y.Map<unknown>>('annotations').get(id)?.get('words') as Y.Text;
const tick = (index: number): TickId => {
  const first = wordsOn(table.room)._start?.id;
  return { client: first?.client ?? 0, clock: (first?.clock ?? 0) + index };
};

/** So many structs of one client, the first behind what is stored of it. */
function sent(client: number, length: number, structOf: (index: number, from: number) => Partial<Struct>) {
  const from = Y.getState(table.room.store, client);
  const structs = Array.from({ length }, (_, index): Struct => ({
    ...{ client, clock: from + index, length: 1, origin: null, rightOrigin: null, parent: null, key: null },
    content: { kind: 'deleted' },
    ...structOf(index, from),
  }));
  return table.gate.admit(encodeUpdate({ sections: [{ client, structs }], deletes: [] }), table.malaki);
}

const refused = { kind: 'refused', step: 'shape', code: 'too-many-structs' };

describe('writing that makes everybody look for its place, for ever', () => {
  const setting = { parent: 'settings', key: 'layout', content: { kind: 'value', value: 'ring' } } as const;

  test('many writes to one field, each as if there had been none before', () => {
    expect(sent(table.malaki.doc.clientID, 2_000, () => setting)).toMatchObject(refused);
    expect(sent(table.malaki.doc.clientID, 40, () => setting).kind).toBe('accepted');
  });

  test('a few at a time, under other ids', () => {
    const kinds = Array.from({ length: 40 }, (_, index) => sent(1_000 + index, 300, () => setting).kind);
    expect(kinds).toContain('accepted');
    expect(kinds.at(-1)).toBe('refused');
  });

  test('many characters between the same two, as if none had come there since', () => {
    expect(sent(table.malaki.doc.clientID, 2_000, () => ({ origin: tick(0) }))).toMatchObject(refused);
  });

  test('a field of words through which two ids pass by each other again and again', () => {
    const backwards = (client: number) =>
      sent(client, 1_200, (index, from) => ({
        origin: tick(0),
        rightOrigin: index === 0 ? tick(1) : { client, clock: from + index - 1 },
      }));
    expect(backwards(1_000).kind).toBe('accepted');
    expect(backwards(500_000)).toMatchObject(refused);
  });
});

describe('writing that costs next to nothing', () => {
  test('days of writes to the same two fields in turns, sent at once', () => {
    const forged = table.forge(table.therapist, (doc) => {
      const settings = doc.getMap('settings');
      for (let turn = 0; turn < 5_000; turn += 1) {
        settings.set('layout', turn % 2 === 0 ? 'ring' : 'columns');
        settings.set('isBeneathRaised', turn % 2 === 0);
      }
    });
    expect(table.gate.admit(forged, table.therapist).kind).toBe('accepted');
  });

  test('two who write at the same place at the same time, letter by letter', () => {
    for (let turn = 0; turn < 60; turn += 1) {
      const forged = [table.lanie, table.malaki].map((seat) => {
        const update = table.forge(seat, (doc) => wordsOn(doc).insert(4, 'x'));
        return [seat, update] as const;
      });
      for (const [seat, update] of forged) expect(table.send(update, seat).kind).toBe('accepted');
    }
  });
});
