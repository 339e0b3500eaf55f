import { ringCards } from '@undercurrent/cycle';
import type { Actor } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { randomAct } from '../../../tests/world/random-acts.ts';
import { brokenValues, createReplicas, inOneOrder, settle } from '../../../tests/world/replicas.ts';
import type { Replica } from '../../../tests/world/replicas.ts';
import { createRandom } from '../../../tests/world/seeded-random.ts';
import type { SeededRandom } from '../../../tests/world/seeded-random.ts';
import { firstEdits } from './first-edits.ts';
import { openMap } from './reader.ts';

const base = Number(process.env['SEED'] ?? 20_261_123);
const seeds = Array.from({ length: 12 }, (_, index) => base + index);

test.each(seeds)('replicas that act, undo and part (seed %i) come to one map', (seed) => {
  const random = createRandom(seed);
  const crowd = createCrowd(random);
  const offline = new Set<Replica>();
  for (let step = 0; step < 600; step += 1) {
    const replica = random.pick(crowd);
    if (!replica) continue;
    takeStep(random, replica);
    if (random.chance(0.02)) offline.add(replica);
    if (random.chance(0.05)) offline.clear();
    const hearer = random.pick(crowd);
    if (hearer && !offline.has(hearer)) hearer.receive(1 + random.int(5));
    if (step % 100 === 99) expect(crowd.flatMap((one) => brokenValues(one.doc))).toEqual([]);
  }
  settle(crowd);
  expectOneMap(crowd);
  while (crowd.some((replica) => replica.history.undo() || replica.history.canUndo())) settle(crowd);
  settle(crowd);
  expectOneMap(crowd);
});

const couple = [
  { name: 'Lanie', pronouns: 'she' },
  { name: 'Malaki', pronouns: 'he' },
] as const;

function createCrowd(random: SeededRandom): readonly Replica[] {
  const start = firstEdits(couple, random.part);
  const people = start.flatMap((edit) =>
    edit.kind === 'create' && edit.record === 'people' ? [edit.id] : [],
  );
  const partners = people.map((person): Actor => ({ role: 'partner', person }));
  const therapist: Actor = { role: 'therapist', person: null };
  const others = [therapist, ...partners.map((one): Actor => ({ ...one, role: 'shared' }))];
  return createReplicas(start, [...partners, ...others].slice(0, 3 + random.int(3)));
}

function takeStep(random: SeededRandom, { act, actor, history, reader }: Replica): void {
  const chance = random.next();
  if (chance < 0.12) history.undo();
  else if (chance < 0.18) history.redo();
  else act(randomAct(random, reader.current(), actor));
}

function expectOneMap(crowd: readonly Replica[]): void {
  const maps = crowd.map((replica) => inOneOrder(replica.reader.current()));
  for (const map of maps) expect(map).toEqual(maps[0]);
  for (const { doc, reader } of crowd) {
    expect(inOneOrder(openMap(doc).current())).toEqual(maps[0]);
    expect(brokenValues(doc)).toEqual([]);
    const map = reader.current();
    expect(new Set(map.people.map((person) => person.color)).size).toBe(Math.min(6, map.people.length));
  }
  const orders = crowd.map(({ reader }) => {
    const map = reader.current();
    return map.cycles.map((cycle) => ringCards(map, cycle.id).map((card) => card.id));
  });
  for (const order of orders) expect(order).toEqual(orders[0]);
}
