import { createAnnotationId, createSeatId } from '@undercurrent/cycle';
import type { AnnotationId } from '@undercurrent/cycle';
import { addSticky, openMap, writeNote } from '@undercurrent/document';
import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { type Table, type TableSeat, openTable } from '../../../../tests/world/three-at-a-table.ts';
import type { Struct } from './decode.ts';
import { encodeUpdate } from './encode.ts';

let table: Table;
let id: AnnotationId;
let count = 0;
const part = () => `words${String((count += 1)).padStart(8, '0')}`;

const wordsOn = (doc: Y.Doc): Y.Text =>
  doc.getMap<Y.Map<unknown>>('annotations').get(id)?.get('words') as Y.Text;
const say = (doc: Y.Doc) => wordsOn(doc).toJSON();

/** Somebody writes, honestly. */
const writing = (from: TableSeat, to: string) =>
  table.act(from, (doc) => {
    const edits = writeNote(openMap(doc).current(), from, { id, from: say(doc), to });
    return 'reason' in edits ? [] : edits;
  });
const forge = (from: TableSeat, write: (words: Y.Text) => void) =>
  table.send(
    table.forge(from, (doc) => write(wordsOn(doc))),
    from,
  );

function expectRefused(judgement: unknown, code: string): void {
  expect(judgement).toMatchObject({ kind: 'refused', code });
  expect(say(table.room)).toBe('we shout');
}

beforeEach(() => {
  table = openTable();
  id = createAnnotationId(part);
  const drawn = table.act(table.lanie, (doc) => {
    const edits = addSticky(openMap(doc).current(), table.lanie, {
      id,
      at: { x: 0, y: 0 },
      words: 'we shout',
    });
    return 'reason' in edits ? [] : edits;
  });
  if (drawn.kind !== 'accepted') throw new Error('a sticky is put on the paper');
});

describe('words that several may write at once', () => {
  test('take what everybody writes, letter by letter, and tell of it', () => {
    expect(writing(table.malaki, 'we never shout')).toMatchObject({
      kind: 'accepted',
      acts: [{ verb: 'mark-changed', ids: [id] }],
    });
    expect(writing(table.therapist, 'we shout').kind).toBe('accepted');
    expect(say(table.room)).toBe('we shout');
    for (const seat of [table.lanie, table.malaki, table.therapist]) expect(say(seat.doc)).toBe('we shout');
  });

  test('take what two wrote apart, in any order, and all of both is there', () => {
    const one = table.forge(table.lanie, (doc) => wordsOn(doc).insert(2, ' both'));
    const other = table.forge(table.malaki, (doc) => {
      wordsOn(doc).insert(2, ' always');
      wordsOn(doc).delete(0, 1);
    });
    expect(table.send(one, table.lanie).kind).toBe('accepted');
    expect(table.send(other, table.malaki).kind).toBe('accepted');
    expect(say(table.room)).toMatch(/^e( both always| always both) shout$/);
    expect(say(table.therapist.doc)).toBe(say(table.room));
  });

  test('take a delete of some letters out of a run of another', () => {
    expect(writing(table.malaki, 'we out').kind).toBe('accepted');
    expect(say(table.room)).toBe('we out');
  });

  test('take the rest of a run whose beginning is known', () => {
    const updates: Uint8Array[] = [];
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(table.room));
    doc.clientID = table.malaki.doc.clientID;
    doc.on('update', (update: Uint8Array) => updates.push(update));
    wordsOn(doc).insert(8, ' a');
    wordsOn(doc).insert(10, 'gain');
    const [first, second] = updates;
    if (!first || !second) throw new Error('two updates');
    expect(table.send(first, table.malaki).kind).toBe('accepted');
    expect(table.send(Y.mergeUpdates([first, second]), table.malaki).kind).toBe('accepted');
    expect(say(table.room)).toBe('we shout again');
  });

  test('are nobody’s to write on a locked board but who made them', () => {
    table.act(table.therapist, () => [{ kind: 'set-map', field: 'isLocked', value: true }]);
    expectRefused(
      forge(table.malaki, (words) => words.insert(0, 'no ')),
      'locked',
    );
    expectRefused(
      forge(table.malaki, (words) => words.delete(0, 1)),
      'locked',
    );
    expect(forge(table.lanie, (words) => words.insert(0, 'yes ')).kind).toBe('accepted');
  });

  test('take nothing from an observer', () => {
    const seat = createSeatId(part);
    const observer = { ...table.malaki, role: 'observer', person: null, seat, peer: seat } as const;
    const update = table.forge(table.malaki, (doc) => wordsOn(doc).insert(0, 'I see '), 77);
    expectRefused(table.gate.admit(update, observer), 'not-allowed');
  });

  test('hold plain characters alone: no formats, embeds, types or values', () => {
    const { malaki } = table;
    expectRefused(
      forge(malaki, (words) => words.insert(0, 'x', { bold: true })),
      'unused-content',
    );
    expectRefused(
      forge(malaki, (words) => words.format(0, 2, { color: 'red' })),
      'unused-content',
    );
    expectRefused(
      forge(malaki, (words) => words.insertEmbed(0, { image: 'x' })),
      'unused-content',
    );
    expectRefused(
      forge(malaki, (words) => words.insertEmbed(0, new Y.Map())),
      'unused-content',
    );
    expectRefused(
      forge(malaki, (words) => words.setAttribute('lang', 'en')),
      'unused-content',
    );
  });

  test('never get longer than two can make them, in one update or in many', () => {
    expectRefused(
      forge(table.malaki, (words) => words.insert(0, 'x'.repeat(8_000))),
      'wrong-value',
    );
    expect(forge(table.malaki, (words) => words.insert(0, 'x'.repeat(7_992))).kind).toBe('accepted');
    expect(forge(table.malaki, (words) => words.insert(0, 'x'))).toMatchObject({ code: 'wrong-value' });
    expect(forge(table.malaki, (words) => words.delete(0, 7_992)).kind).toBe('accepted');
  });

  test('are never replaced, taken away, or made anew', () => {
    const { malaki } = table;
    const onNote = (write: (note: Y.Map<unknown>) => void) =>
      table.send(
        table.forge(malaki, (doc) => write(doc.getMap<Y.Map<unknown>>('annotations').get(id) ?? new Y.Map())),
        malaki,
      );
    expectRefused(
      onNote((note) => note.set('words', new Y.Text('we whisper'))),
      'wrong-value',
    );
    expectRefused(
      onNote((note) => note.set('words', 'we whisper')),
      'wrong-value',
    );
    expectRefused(
      onNote((note) => note.delete('words')),
      'record-removed',
    );
    expectRefused(
      onNote((note) => note.set('at', new Y.Text('here'))),
      'nested-type',
    );
  });

  test('come with their note as a text, once', () => {
    const { lanie } = table;
    const drawn = (words: unknown) => {
      const fields = { kind: 'sticky', author: lanie.person, at: { x: 0, y: 0 }, words };
      const note = new Y.Map<unknown>(Object.entries(fields));
      return table.send(
        table.forge(lanie, (doc) => doc.getMap('annotations').set(createAnnotationId(part), note)),
        lanie,
      );
    };
    expectRefused(drawn('a string'), 'wrong-value');
    expectRefused(drawn(new Y.Map()), 'wrong-value');
    expectRefused(drawn(new Y.Text('x'.repeat(8_001))), 'wrong-value');
    expect(drawn(new Y.Text('a text')).kind).toBe('accepted');
    const bare = new Y.Map<unknown>(
      Object.entries({ kind: 'sticky', author: lanie.person, at: { x: 0, y: 0 } }),
    );
    const forged = table.forge(lanie, (doc) => doc.getMap('annotations').set(createAnnotationId(part), bare));
    expectRefused(table.send(forged, lanie), 'incomplete-record');
  });
});

describe('characters that name false neighbours', () => {
  const characters = (text: string): Pick<Struct, 'content' | 'length'> => ({
    content: { kind: 'characters', characters: text },
    length: text.length,
  });
  const sent = (struct: Partial<Struct>) => {
    const { malaki } = table;
    const client = malaki.doc.clientID;
    const clock = Y.getState(table.room.store, client);
    const blank = { client, clock, origin: null, rightOrigin: null, parent: null, key: null };
    const whole = { ...blank, ...characters('x'), ...struct };
    return table.gate.admit(encodeUpdate({ sections: [{ client, structs: [whole] }], deletes: [] }), malaki);
  };
  const tick = (index: number) => {
    const first = wordsOn(table.room)._start;
    return { client: first?.id.client ?? 0, clock: (first?.id.clock ?? 0) + index };
  };
  const container = () => {
    const item = wordsOn(table.room)._item;
    return { client: item?.id.client ?? 0, clock: item?.id.clock ?? 0 };
  };

  test('the right ones are taken', () => {
    expect(sent({ origin: tick(1), rightOrigin: tick(2) })).toMatchObject({ kind: 'accepted' });
    expect(say(table.room)).toBe('wex shout');
  });

  test('neighbours the wrong way round, or the same on both sides', () => {
    expectRefused(sent({ origin: tick(5), rightOrigin: tick(2) }), 'unused-content');
    expectRefused(sent({ origin: tick(5), rightOrigin: tick(5) }), 'unused-content');
  });

  test('one in these words and one elsewhere', () => {
    const field = container();
    expectRefused(sent({ origin: tick(1), rightOrigin: field }), 'unused-content');
    expectRefused(sent({ origin: field, rightOrigin: tick(1) }), 'unused-content');
    expectRefused(sent({ origin: field }), 'wrong-value');
    expectRefused(sent({ rightOrigin: field }), 'unused-content');
  });

  test('beginning in a record, in a root, or under a key of the words', () => {
    const record = table.room.getMap('annotations')._map.get(id)?.id;
    expectRefused(sent({ parent: record ?? null }), 'unused-content');
    expectRefused(sent({ parent: 'annotations' }), 'unused-content');
    expectRefused(sent({ parent: container(), key: 'bold' }), 'unused-content');
    expect(sent({ parent: container() })).toMatchObject({ kind: 'accepted' });
  });

  test('records, values and words among the letters', () => {
    const between = { origin: tick(1), rightOrigin: tick(2), length: 1 } as const;
    expectRefused(sent({ ...between, content: { kind: 'record' } }), 'unused-content');
    expectRefused(sent({ ...between, content: { kind: 'words' } }), 'unused-content');
    expectRefused(sent({ ...between, content: { kind: 'value', value: 'x' } }), 'unused-content');
  });

  test('neighbours that nobody has, or that are still to come', () => {
    expect(sent({ origin: { client: 9, clock: 9 } })).toEqual({ kind: 'hanging' });
    const at = { client: table.malaki.doc.clientID, clock: Y.getState(table.room.store, 0) };
    expect(sent({ rightOrigin: { ...at, clock: at.clock + 500 } })).toEqual({ kind: 'hanging' });
  });
});
