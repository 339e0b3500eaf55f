import { pausePlanOffers, pausePlanPrompts, pauseTermsAlone, pauses } from '@undercurrent/cycle/vocabularies';
import { expect, test } from 'vitest';
import { theTango } from '../../../../tests/world/the-tango.ts';
import { sayPauseTerm } from './pause-terms.ts';

const terms = [
  ...Object.values(pausePlanPrompts),
  ...Object.values(pausePlanOffers).flat(),
  ...pauses.groups.flatMap((group) => group.terms),
];

/** What is said to the therapist, or to somebody at home. */
const toAnother = new Set<string>(['our next meeting here', ...pausePlanOffers['first-sentence']]);

test('on a map of one person no question and no offer about pauses speaks of two', () => {
  const map = theTango();
  const alone = { people: map.people.slice(0, 1) };
  expect(Object.keys(pauseTermsAlone).filter((term) => !terms.some((each) => each === term))).toEqual([]);
  for (const term of terms) {
    const said = sayPauseTerm(alone)('plan-offers', term);
    if (!toAnother.has(term)) expect(said).not.toMatch(/\b(we|us|our)\b/iu);
    expect(sayPauseTerm(map)('plan-offers', term)).toBe(term);
  }
});
