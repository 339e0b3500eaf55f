import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { HonestWorld, type Passage, stateOf } from '../fuzz/honest-world.ts';

const count = Number(process.env['FUZZ_HONEST'] ?? 30_000);
const firstSeed = Number(process.env['FUZZ_SEED'] ?? 1);
const perWorld = 400;

test(`${count} honest updates with undo, work offline, reloads and restarts: none is refused`, () => {
  let passed = 0;
  for (let seed = firstSeed; passed < count; seed += 1) {
    const refused: Passage[] = [];
    const world = new HonestWorld({
      seed,
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
  }
});

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
  expect([...reasons.keys()].sort()).toEqual(['confirmed-by-owner', 'not-yours']);
  expect(refused).toBeLessThan(accepted / 50);
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
