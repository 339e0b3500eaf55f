import { CardId, PersonId, createCardId, limits, mainCycle } from '@undercurrent/cycle';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import * as Y from 'yjs';
import { docOf, mapIn } from '../../../tests/world/doc-of.ts';
import { inOneOrder } from '../../../tests/world/replicas.ts';
import { createRandom } from '../../../tests/world/seeded-random.ts';
import { commit } from './commit.ts';
import { exampleEdits } from './example-edits.ts';
import { packPoints, unpackPoints } from './ink-points.ts';
import { currentFormat } from './keys.ts';
import { LocalEdit, RemoteEdit } from './origin.ts';
import { openMap } from './reader.ts';
import type { Change } from './reader.ts';

const random = createRandom(11);
const tango = () => docOf(exampleEdits(random.part));
const origin = new LocalEdit('test', null);

/** The stored record of the first card, to be broken. */
function firstCard(doc: Y.Doc): Y.Map<unknown> {
  const record: unknown = [...doc.getMap('cards').values()][0];
  if (!(record instanceof Y.Map)) throw new Error('no card');
  return record;
}

describe('a change', () => {
  test('names the cards it touched and keeps every other object', () => {
    const doc = tango();
    const reader = openMap(doc);
    const before = reader.current();
    const changes: Change[] = [];
    reader.subscribe((change) => changes.push(change));
    const [card, other] = [...before.cards.values()];
    if (!card || !other) throw new Error('no cards');
    const value = { x: 5, y: 5 };
    commit(doc, [{ kind: 'set', record: 'cards', id: card.id, field: 'offset/ring', value }], origin);
    const after = reader.current();
    expect(changes).toHaveLength(1);
    expect(changes[0]?.map).toBe(after);
    expect([...(changes[0]?.cardIds ?? [])]).toEqual([card.id]);
    expect(changes[0]?.settingsChanged).toBe(false);
    expect(after.cards.get(card.id)).not.toBe(card);
    expect(after.cards.get(card.id)?.phrase).toBe(card.phrase);
    expect(after.cards.get(other.id)).toBe(other);
    expect(after.people).toBe(before.people);
    expect(after.cycles).toBe(before.cycles);
    expect(after.annotations).toBe(before.annotations);
    expect(after.bin).toBe(before.bin);
  });

  test('that says what was said already changes nothing and wakes nobody', () => {
    const doc = tango();
    const reader = openMap(doc);
    const before = reader.current();
    reader.subscribe(() => expect.unreachable());
    const [card] = [...before.cards.values()];
    if (!card) throw new Error('no card');
    const value = { ...card.phrase };
    commit(doc, [{ kind: 'set', record: 'cards', id: card.id, field: 'phrase', value }], origin);
    expect(reader.current()).toBe(before);
  });

  test('of many records in one transaction is one change', () => {
    const doc = tango();
    const reader = openMap(doc);
    const changes: Change[] = [];
    const leave = reader.subscribe((change) => changes.push(change));
    const ids = [...reader.current().cards.keys()];
    const edits = ids.map((id) => ({ kind: 'delete', record: 'cards', id }) as const);
    commit(doc, [...edits, { kind: 'set-map', field: 'layout', value: 'columns' }], origin);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.cardIds.size).toBe(ids.length);
    expect(changes[0]?.settingsChanged).toBe(true);
    expect(reader.current().bin.cards.size).toBe(ids.length);
    leave();
    commit(doc, [{ kind: 'set-map', field: 'layout', value: 'ring' }], origin);
    reader.dispose();
    expect(changes).toHaveLength(1);
  });

  test('that came over the wire reads as it reads there', () => {
    const doc = tango();
    const copy = new Y.Doc();
    const reader = openMap(copy);
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc), new RemoteEdit('peer'));
    expect(inOneOrder(reader.current())).toEqual(inOneOrder(mapIn(doc)));
  });
});

describe('a broken document', () => {
  test('is read as far as it can be: a broken field is its default, a broken record is none', () => {
    const doc = tango();
    const sound = mapIn(doc);
    const card = firstCard(doc);
    const id = v.parse(CardId, [...doc.getMap('cards').keys()][0]);
    card.set('rank', 17);
    card.set('under', { x: 1 });
    card.set('offset/ring', { x: 'far', y: null });
    card.set('edge', []);
    card.set('phrase', { text: 'still here', scribe: 'nobody', confirmedBy: 'all' });
    doc.getMap('cards').set('not-an-id', new Y.Map([['owner', 'together']]));
    doc.getMap('cards').set(createCardId(random.part), 'text');
    doc.getMap('cards').set(createCardId(random.part), new Y.Map([['kind', 'move']]));
    doc.getMap('cards').set('__proto__', new Y.Map([['x', 1]]));
    doc.getMap('people').set(`person_${random.part()}`, null);
    doc.getMap('settings').set('layout', 'spiral');
    doc.getMap('settings').set('cycleWord', undefined);
    const map = mapIn(doc);
    expect(map.cards.size).toBe(sound.cards.size);
    expect(map.cards.get(id)).toMatchObject({
      rank: '',
      under: null,
      edge: null,
      offsets: {},
      phrase: { text: 'still here', scribe: 'therapist', confirmedBy: [] },
    });
    expect(map.people).toEqual(sound.people);
    expect(map.layout).toBe('ring');
    expect(map.cycleWord).toBe('cycle');
  });

  test('changes live without throwing, and a card that heals is there again', () => {
    const doc = tango();
    const reader = openMap(doc);
    const size = reader.current().cards.size;
    const card = firstCard(doc);
    card.set('owner', 3);
    expect(reader.current().cards.size).toBe(size - 1);
    card.set('owner', 'together');
    expect(reader.current().cards.size).toBe(size);
    card.set('deep', new Y.Map([['deeper', new Y.Map()]]));
    const deep = card.get('deep');
    if (deep instanceof Y.Map) deep.set('more', 1);
    expect(reader.current().cards.size).toBe(size);
  });

  test('never throws and never hides what is sound, whatever stands in one record', () => {
    const doc = tango();
    const reader = openMap(doc);
    const card = firstCard(doc);
    const sound = [...reader.current().cards.values()].slice(1);
    const field = fc.constantFrom(...card.keys(), 'edge', 'exit', 'offset/free', 'isDeleted', '__proto__');
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, Number.NaN, new Uint8Array(3)));
    fc.assert(
      fc.property(fc.array(fc.tuple(field, value), { maxLength: 6 }), (writes) => {
        doc.transact(() => {
          for (const [key, wrong] of writes) card.set(key, wrong);
        });
        const map = reader.current();
        for (const other of sound) expect(map.cards.get(other.id)).toBe(other);
        expect(inOneOrder(mapIn(doc))).toEqual(inOneOrder(map));
      }),
      { numRuns: 300 },
    );
  });

  test('with nothing in it is an empty map', () => {
    const map = mapIn(new Y.Doc());
    expect(map.people).toEqual([]);
    expect(mainCycle(map)).toBeNull();
    expect(map.format).toBe(1);
  });

  test('two people with one colour are told apart, the later one by a free colour (invariant 6)', () => {
    const doc = tango();
    const [first, second] = mapIn(doc).people;
    if (!first || !second) throw new Error('no people');
    const edit = { kind: 'set', record: 'people', id: v.parse(PersonId, second.id) } as const;
    commit(
      doc,
      [
        { ...edit, field: 'color', value: first.color },
        { ...edit, field: 'shape', value: first.shape },
      ],
      origin,
    );
    const people = mapIn(doc).people;
    expect(people[0]).toEqual(first);
    expect(new Set(people.map((one) => one.color)).size).toBe(2);
    expect(new Set(people.map((one) => one.shape)).size).toBe(2);
  });
});

describe('a document of a newer format', () => {
  test('says so, can be looked at and takes no edits', () => {
    const doc = tango();
    const reader = openMap(doc);
    expect(reader.isNewer()).toBe(false);
    doc.getMap('settings').set('format', currentFormat + 1);
    expect(reader.isNewer()).toBe(true);
    expect(reader.current().format).toBe(currentFormat + 1);
    const state = Y.encodeStateAsUpdate(doc);
    expect(commit(doc, [{ kind: 'set-map', field: 'layout', value: 'columns' }], origin)).toBe(false);
    expect(Y.encodeStateAsUpdate(doc)).toEqual(state);
  });
});

describe('ink', () => {
  test('keeps its points to a tenth of a map unit, in few bytes', () => {
    const points = Array.from({ length: 200 }, (_, index) => Math.round(Math.sin(index / 9) * 900) / 10);
    expect(unpackPoints(packPoints(points))).toEqual(points);
    const packed = new Y.Doc();
    packed.getMap('a').set('points', packPoints(points));
    const plain = new Y.Doc();
    plain.getMap('a').set('points', points);
    const bytes = (doc: Y.Doc) => Y.encodeStateAsUpdate(doc).length;
    expect(bytes(packed)).toBeLessThan(bytes(plain) / 2);
  });

  test('that nobody could have drawn is none', () => {
    for (const broken of [null, 'x', [1], [0.5, 1], [1, '2'], [Number.NaN, 1], [1e12, 1]]) {
      expect(unpackPoints(broken)).toBeNull();
    }
    expect(unpackPoints(Array.from({ length: limits.inkPoints * 2 + 2 }, () => 0))).toBeNull();
  });
});
