import { palettes } from '@undercurrent/theme';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createComposer } from './compose.ts';
import type { Scene } from './scene.ts';
import { cardAt, cast, fakeMeasure, mapOf, tangoPlans } from './testing/maps.ts';

const lanieOnly = tangoPlans.slice(0, 3);

function compose(...map: Parameters<typeof mapOf>): Scene {
  return createComposer({ measure: fakeMeasure }).compose(mapOf(...map), { palette: palettes.light });
}

function faintEdges(scene: Scene): readonly string[] {
  return scene.items
    .filter((item) => item.target?.kind === 'edge' && item.marks.some((mark) => (mark.opacity ?? 1) < 0.5))
    .map((item) => item.key);
}

function textsOf(scene: Scene): readonly string[] {
  const marks = scene.items
    .filter((item) => item.target?.kind === 'cycle-name')
    .flatMap((item) => item.marks);
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}

test('a ring with one person on it closes faintly, and says who is not on it yet', () => {
  const scene = compose(lanieOnly);
  expect(faintEdges(scene)).toEqual([`edge/${cardAt(2)}`]);
  expect(textsOf(scene)).toContain('nothing from Malaki yet');
});

test('so does one that has no name yet', () => {
  expect(textsOf(compose(lanieOnly, { name: '' }))).toContain('nothing from Malaki yet');
});

test('a complete ring, an empty one and that of one person alone say nothing', () => {
  const alone = compose(lanieOnly, { people: cast.slice(0, 1) });
  for (const scene of [compose(tangoPlans), compose([]), alone]) {
    expect(faintEdges(scene)).toEqual([]);
    expect(textsOf(scene).join(' ')).not.toContain('nothing from');
  }
});

test('whatever stands on a ring, it says that it is open exactly while somebody has nothing on it (invariant 1)', () => {
  const anybody = fc.record({
    count: fc.integer({ min: 1, max: 3 }),
    owners: fc.array(fc.nat(2), { maxLength: 9 }),
  });
  fc.assert(
    fc.property(anybody, ({ count, owners }) => {
      const people = cast.slice(0, count);
      const plans = owners.flatMap((owner) => {
        const plan = tangoPlans[0];
        return plan && owner < count ? [{ ...plan, owner: people[owner]?.id ?? plan.owner }] : [];
      });
      const map = mapOf(plans, { people });
      const missing = people.filter(({ id }) => plans.every((plan) => plan.owner !== id));
      const says = textsOf(
        createComposer({ measure: fakeMeasure }).compose(map, { palette: palettes.light }),
      );
      const isOpen = says.some((text) => text.startsWith('nothing from'));
      expect(isOpen).toBe(count > 1 && plans.length > 0 && missing.length > 0);
    }),
    { numRuns: 60 },
  );
});
