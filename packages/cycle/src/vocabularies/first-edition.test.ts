import { expect, test } from 'vitest';
import { pausePlanFields } from '../pause-plan.ts';
import { firstEdition } from '../testing/first-edition.ts';
import { bodySigns } from './body.ts';
import { cues } from './cues.ts';
import { surfaceFeelings, underneathFeelings } from './feelings.ts';
import { meanings } from './meanings.ts';
import { moves } from './moves.ts';
import { nameStarters } from './name-starters.ts';
import { fears, needs } from './needs-and-fears.ts';
import { newSteps, repairLines } from './new-steps.ts';
import { pausePlanPrompts } from './pause-plan.ts';
import { onceHelped, roots } from './roots.ts';
import { termsOf } from './vocabulary.ts';

const offered: Readonly<Record<keyof typeof firstEdition, readonly string[]>> = {
  surfaceFeelings: termsOf(surfaceFeelings),
  underneathFeelings: termsOf(underneathFeelings),
  moves: termsOf(moves),
  meanings: termsOf(meanings),
  needs: termsOf(needs),
  fears: termsOf(fears),
  roots: termsOf(roots),
  bodySigns: termsOf(bodySigns),
  onceHelped: termsOf(onceHelped),
  newSteps: termsOf(newSteps),
  repairLines: termsOf(repairLines),
  cues: termsOf(cues),
  nameStarters,
};

test.each(Object.entries(firstEdition))('%s offers every word of the first edition', (list, terms) => {
  const missing = terms.filter((term) => !offered[list as keyof typeof firstEdition].includes(term));
  expect(missing).toEqual([]);
});

test('a pause plan asks all that the first edition settles: fourteen questions, and how long', () => {
  expect(Object.keys(pausePlanPrompts).sort()).toEqual([...pausePlanFields].sort());
  expect(pausePlanFields).toHaveLength(14);
});
