import { commit, filledEdits, LoadEdit } from '@undercurrent/document';
import { exampleTango } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createRandom } from '../../../tests/world/seeded-random.ts';
import { type Admission, admitUpdate } from './admit-update.ts';

const from = { role: 'partner', peer: '1', maxBytes: 200_000 } as const;
const mutations = 6_000;

function tango(client: number): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = client;
  commit(doc, filledEdits(exampleTango, createRandom(5).part), new LoadEdit());
  return doc;
}

/** Real updates of a second person on the tango: words, moves, deletions, new records. */
function honestUpdates(base: Uint8Array): readonly Uint8Array[] {
  const doc = new Y.Doc();
  doc.clientID = 77;
  Y.applyUpdate(doc, base);
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const cards = doc.getMap<Y.Map<unknown>>('cards');
  for (const [index, [id, card]] of [...cards.entries()].entries()) {
    card.set('offset/ring', { x: index, y: -index });
    card.set('isDeleted', index % 2 === 0);
    cards.set(`${id}x`, new Y.Map(Object.entries({ kind: 'move', rank: `a${index}` })));
  }
  updates.push(Y.mergeUpdates(updates.slice(0, 5)));
  return updates;
}

test('honest updates are admitted in their order, and give the same document', () => {
  const doc = tango(1);
  const base = Y.encodeStateAsUpdate(doc);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, base);
  for (const update of honestUpdates(base)) {
    const admission = admitUpdate(doc, update, from);
    if (admission.kind === 'admitted') Y.applyUpdate(copy, admission.update);
    expect(['admitted', 'nothing-new']).toContain(admission.kind);
  }
  expect(Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(copy))).toBe(true);
});

test.each([33, 7_800, 50_000])('a value nested %i deep is refused', (depth) => {
  const doc = new Y.Doc();
  expect(admitUpdate(doc, nestedValue(20), from).kind).toBe('admitted');
  expect(admitUpdate(new Y.Doc(), nestedValue(depth), from)).toEqual({
    kind: 'refused',
    reason: 'malformed',
  });
});

/** The update that sets a value of lists in lists. */
function nestedValue(depth: number): Uint8Array {
  const doc = new Y.Doc();
  doc.getMap('x').set('key', ['@@']);
  const update = Y.encodeStateAsUpdate(doc);
  const at = update.findIndex((byte, index) => byte === 117 && update[index + 2] === 119);
  const lists = Array.from({ length: depth * 2 }, (_, index) => (index % 2 === 0 ? 117 : 1));
  return new Uint8Array([...update.slice(0, at), ...lists, ...update.slice(at)]);
}

test('mutated updates are admitted whole or leave the document as it was; those that break it are told', () => {
  const seed = 20_261_123;
  const random = createRandom(seed);
  const base = Y.encodeStateAsUpdate(tango(1));
  const own = honestUpdates(base);
  // Those that fit onto the tango as it is: the first, the first few, and all of them.
  const updates = [own[0], own.at(-1), Y.mergeUpdates([...own])].flatMap((update) => update ?? []);
  const counts: Record<Admission['kind'], number> = {
    admitted: 0,
    'nothing-new': 0,
    hanging: 0,
    refused: 0,
    spoiled: 0,
  };
  let doc = tango(1);
  let before = Y.encodeStateAsUpdate(doc);
  for (let round = 0; round < mutations; round += 1) {
    const update = (random.pick(updates) ?? base).slice();
    for (let hits = random.int(3); hits >= 0; hits -= 1) {
      update[random.int(update.length)] = random.int(256);
    }
    const sent = random.chance(0.2) ? update.slice(0, random.int(update.length)) : update;
    const { kind } = admitUpdate(doc, sent, from);
    counts[kind] += 1;
    if (kind === 'admitted' || kind === 'spoiled') {
      doc.destroy();
      doc = tango(1);
      before = Y.encodeStateAsUpdate(doc);
    } else if (round % 20 === 0) {
      expect(Y.encodeStateAsUpdate(doc), `seed ${seed}, round ${round}`).toEqual(before);
    }
  }
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  expect(counts.refused + counts.hanging).toBeGreaterThan(mutations / 10);
  expect(counts.admitted).toBeGreaterThan(mutations / 10);
});
