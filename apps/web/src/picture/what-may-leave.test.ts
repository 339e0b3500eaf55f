import { expect, test } from 'vitest';
import { theTango } from '../../../../tests/world/the-tango.ts';
import { whatMayLeave } from './what-may-leave.ts';

const couples = () => ({ ...theTango(), isExample: false });
const names = 'initials';

test('on a device of one of the couple nobody says yes for the other', () => {
  const standings = (['therapist', 'shared', 'partner', 'observer'] as const).map(
    (role) => whatMayLeave(couples(), { names, role }).standing,
  );
  expect(standings).toEqual(['asks', 'asks', 'elsewhere', 'elsewhere']);
});

test('an example and a map of one person are anybody’s to take', () => {
  const [first] = theTango().people;
  const alone = { ...couples(), people: first ? [first] : [] };
  for (const map of [theTango(), alone]) {
    expect(whatMayLeave(map, { names, role: 'partner' })).toEqual({ map, standing: 'free' });
  }
});
