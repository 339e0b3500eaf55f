import * as Y from 'yjs';
import { expect, test } from 'vitest';
import type { RoomKind } from '@undercurrent/cycle';
import { HonestWorld, type Passage, stateOf } from '../fuzz/honest-world.ts';

const count = Number(process.env['FUZZ_HONEST'] ?? 30_000);
const firstSeed = Number(process.env['FUZZ_SEED'] ?? 1);
const perWorld = 400;
/** How much of all is done in each sort of room. */
const shares = { map: 0.8, notes: 0.1, drafts: 0.1 } as const satisfies Record<RoomKind, number>;

test.each(['map', 'notes', 'drafts'] as const)(
  `honest updates of %s with undo, work offline, reloads and restarts: none is refused (seed ${firstSeed}, ${count} in all)`,
  (room) => {
    const acts = new Map<string, number>();
    let passed = 0;
    for (let seed = firstSeed; passed < count * shares[room]; seed += 1) {
      const refused: Passage[] = [];
      const world = new HonestWorld({
        seed,
        room,
        isContested: false,
        onPassage: (passage) => {
          if (passage.judgement.kind === 'refused') refused.push(passage);
        },
      });
      while (world.passages.accepted + world.passages.nothingNew < perWorld && refused.length === 0)
        world.step();
      expect({
        seed,
        refused: refused.map(({ judgement, sender }) => ({ judgement, role: sender.role })),
      }).toEqual({
        seed,
        refused: [],
      });
      expectOneState(world, seed);
      passed += world.passages.accepted + world.passages.nothingNew;
      for (const [name, times] of world.acts) acts.set(name, (acts.get(name) ?? 0) + times);
    }
    process.stdout.write(
      `honest updates of ${room}: ${passed}, ${JSON.stringify(Object.fromEntries(acts))}\n`,
    );
  },
);

test('seats that change the same words unseen are refused only for what is another’s by then, and go on', () => {
  const reasons = new Map<string, number>();
  let accepted = 0;
  for (let seed = firstSeed; seed < firstSeed + 8; seed += 1) {
    const world = new HonestWorld({
      seed,
      isContested: true,
      onPassage: ({ judgement }) => {
        if (judgement.kind !== 'refused') return;
        expect({ seed, step: judgement.step, code: judgement.code }).toEqual({
          seed,
          step: 'may',
          code: judgement.code,
        });
        reasons.set(judgement.code, (reasons.get(judgement.code) ?? 0) + 1);
      },
    });
    for (let step = 0; step < 2_500; step += 1) world.step();
    expectOneState(world, seed);
    accepted += world.passages.accepted;
  }
  const refused = [...reasons.values()].reduce((sum, times) => sum + times, 0);
  const ofAnother = ['confirmed-by-owner', 'not-yours', 'gone', 'locked', 'not-your-turn', 'unconfirmed'];
  expect(ofAnother).toEqual(expect.arrayContaining([...reasons.keys()]));
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(accepted / 20);
});

function expectOneState(world: HonestWorld, seed: number): void {
  world.settle();
  const live = stateOf(world.doc);
  const replay = new Y.Doc();
  for (const update of [world.base, ...world.log]) Y.applyUpdate(replay, update);
  expect({ seed, state: stateOf(replay) }).toEqual({ seed, state: live });
  for (const client of world.clients)
    expect({ seed, state: stateOf(client.doc) }).toEqual({ seed, state: live });
}
