import * as Y from 'yjs';
import { createAnnotationId, createCardId } from '@undercurrent/cycle';
import type { Pool } from './mutate.ts';
import { anyValue, fieldNames } from './mutate.ts';
import type { SeededRandom } from '../world/seeded-random.ts';

/**
 * A changed client: it has loaded the room like any other and writes what it likes with Yjs itself. Each
 * update comes under a new client id, so that it doesn't build on one that was refused.
 */
export function createHostile(state: Uint8Array, pool: Pool, random: SeededRandom) {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return {
    nextUpdate: (): Uint8Array => {
      doc.clientID = random.int(0xffff_ffff);
      const updates: Uint8Array[] = [];
      const keep = (update: Uint8Array) => updates.push(update);
      doc.on('update', keep);
      doc.transact(() => {
        for (let times = 1 + random.int(2); times > 0; times -= 1) misbehave(doc, pool, random);
      });
      doc.off('update', keep);
      return updates[0] ?? Y.encodeStateAsUpdate(doc);
    },
  };
}

function misbehave(doc: Y.Doc, pool: Pool, random: SeededRandom): void {
  const root = doc.getMap<unknown>(
    random.oneOf(['cards', 'cards', 'cards', 'annotations', 'people', 'cycles', 'settings']),
  );
  const ids = [...root.keys()];
  const record = ids.length > 0 ? root.get(random.oneOf(ids)) : undefined;
  const dice = random.next();
  if (dice < 0.1) root.set(createCardId(random.part), forgedCard(doc, pool, random));
  else if (dice < 0.15)
    doc.getMap('annotations').set(createAnnotationId(random.part), forgedNote(pool, random));
  else if (dice < 0.18) root.set(random.oneOf([...ids, 'hidden']), anyValue(pool, random));
  else if (dice < 0.2) root.delete(random.oneOf([...ids, 'hidden']));
  else if (dice < 0.22) doc.getMap('hidden').set('x', 1);
  else if (record instanceof Y.Map) scribble(record, { doc, pool, random });
  else root.set(random.oneOf(['layout', 'format', 'isExample', 'cycleWord']), anyValue(pool, random));
}

function scribble(
  record: Y.Map<unknown>,
  { doc, pool, random }: { readonly doc: Y.Doc; readonly pool: Pool; readonly random: SeededRandom },
): void {
  const field = random.oneOf([...fieldNames, ...record.keys()]);
  const dice = random.next();
  if (dice < 0.05) record.delete(field);
  else if (dice < 0.15) record.set(field, anyValue(pool, random));
  else if (dice < 0.5) {
    // A value that is of the right sort: what another record of this kind has there.
    const others = [...(record.parent instanceof Y.Map ? record.parent.values() : [])];
    const other = random.oneOf(others);
    const value = other instanceof Y.Map ? other.get(field) : undefined;
    if (value !== undefined && !(value instanceof Y.AbstractType)) record.set(field, value);
  } else if (dice < 0.6) record.set('isDeleted', random.chance(0.7));
  else if (dice < 0.7) record.set('owner', random.oneOf([...pool.persons, 'together']));
  else record.set('phrase', forgedPhrase(record.get('phrase'), pool, random));
  if (random.chance(0.02)) record.set('phrase', new Y.Map([['deep', new Y.Map()]]));
  if (random.chance(0.02)) doc.getMap('settings').set('layout', new Y.Text('x'));
}

function forgedPhrase(current: unknown, pool: Pool, random: SeededRandom): unknown {
  const some = pool.persons.filter(() => random.chance(0.4));
  const isPlain = typeof current === 'object' && current !== null && !(current instanceof Y.AbstractType);
  const was = isPlain ? current : {};
  const lie = random.pick<object>([
    { text: 'forged' },
    { scribe: random.oneOf([...pool.persons, 'therapist']) },
    { confirmedBy: some },
    { text: 'forged', scribe: random.oneOf([...pool.persons, 'therapist']), confirmedBy: some },
    { text: 'forged', scribe: random.oneOf([...pool.persons, 'therapist']), confirmedBy: [] },
  ]);
  return { ...was, ...lie };
}

function forgedCard(doc: Y.Doc, pool: Pool, random: SeededRandom): Y.Map<unknown> {
  const fields: [string, unknown][] = [
    ['cycle', random.oneOf(['cycle_nowhere00', ...doc.getMap('cycles').keys()])],
    ['owner', random.oneOf([...pool.persons, 'together'])],
    ['kind', random.oneOf(['feeling', 'move', 'root'])],
    ['rank', 'a0'],
    ['phrase', forgedPhrase({ text: 'forged' }, pool, random)],
  ];
  return new Y.Map(fields.filter(() => random.chance(0.97)));
}

function forgedNote(pool: Pool, random: SeededRandom): Y.Map<unknown> {
  return new Y.Map<unknown>([
    ['kind', random.oneOf(['sticky', 'label', 'ink'])],
    ['author', random.oneOf([...pool.persons, 'therapist'])],
    ['at', { x: 1, y: 2 }],
    ['words', 'forged'],
  ]);
}
