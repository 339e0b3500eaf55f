import { ringCards } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { theTango } from '../../../../tests/world/the-tango.ts';
import { tellSteps } from './tell-steps.ts';

const map = { ...theTango(), spoken: 'en' } as const;
const ring = ringCards(map, map.cycles[0]?.id ?? expect.unreachable());

test('the tango is heard step after step, by name, and round again', () => {
  expect([...tellSteps(map, ring).values()].map(({ whole }) => whole)).toMatchInlineSnapshot(`
    [
      "Lanie’s trigger: Malaki goes quiet, leads to Lanie feels: Abandoned, panicky",
      "Lanie feels: Abandoned, panicky, leads to Lanie does: raises her voice and asks again and again",
      "Lanie does: raises her voice and asks again and again, leads to Malaki feels: Pressured, never enough",
      "Malaki feels: Pressured, never enough, leads to Malaki does: shuts down and leaves the room",
      "Malaki does: shuts down and leaves the room, leads to Malaki tells himself: “Whatever I say makes it worse”",
      "Malaki tells himself: “Whatever I say makes it worse”, leads to Lanie’s trigger: Malaki goes quiet",
    ]
  `);
});

test('a ring that is still open ends with its last step', () => {
  const [first, second] = ring;
  if (!first || !second) expect.unreachable();
  const told = tellSteps(map, [first, second]);
  expect([told.get(first.id)?.leads, told.get(second.id)?.leads]).toEqual([expect.any(String), null]);
});

test('an arrow says its own words, and that it turns the cycle up', () => {
  const [first, second, ...rest] = ring;
  if (!first || !second) expect.unreachable();
  const noted = [{ ...first, edge: { words: 'here it speeds up', amplifies: true } }, second, ...rest];
  expect(tellSteps(map, noted).get(first.id)?.leads).toMatch(
    /^“here it speeds up”, leads more and more to \w/,
  );
});

test('whoever reads another language reads a move as it was said', () => {
  const told = [...tellSteps({ ...map, spoken: 'de' }, ring).values()].map(({ said }) => said);
  expect(told[2]).toContain('Raises her voice, asks again and again');
});
