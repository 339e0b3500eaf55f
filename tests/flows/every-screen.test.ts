import { afterAll, expect } from 'vitest';
import { closeBrowser, desktop, phone, tablet } from '../world/browser.ts';
import { doorVisits } from '../world/screens/door-visits.ts';
import { aloneVisits, meetingVisits } from '../world/screens/every-visit.ts';
import { holdLanguage, judgeLooks } from '../world/screens/looks.ts';
import { visitAll } from '../world/screens/visit.ts';
import type { Visits, World } from '../world/screens/visit.ts';
import type { Seat, Table } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, canvas, expectSaved, newMap } from '../world/verbs.ts';

afterAll(closeBrowser);

/** Goes through all of it, and tells what axe found at the end: one sentence a place. */
async function judge(world: World, visits: readonly Visits[]): Promise<void> {
  const found: string[] = [];
  for (const each of visits) {
    await visitAll(each, world, async ({ page }, where) => {
      found.push(...(await judgeLooks(page, where)));
    });
  }
  expect(found).toEqual([]);
}

flow(
  'axe finds nothing at any door and over no map, in the light, in the dark and from right to left',
  async (table) => {
    const world = await sitDown(table);
    await judge(world, [doorVisits]);
    await openTheExample(world);
    await judge(world, aloneVisits);
  },
);

flow(
  'axe finds nothing on any screen of a meeting, in the light, in the dark and from right to left',
  async (table) => {
    const world = await sitDown(table);
    await copyFromAnother(world);
    await makeTheirMap(world);
    await judge(world, meetingVisits);
  },
);

async function sitDown(table: Table): Promise<World> {
  const sit = async (name: string, options: object): Promise<Seat> => {
    const seat = await table.sit(name, { ...options, reducedMotion: 'reduce' });
    await holdLanguage(seat.context);
    return seat;
  };
  const world = {
    therapist: await sit('therapist', desktop),
    lanie: await sit('lanie', tablet),
    malaki: await sit('malaki', phone),
    guest: await sit('guest', desktop),
  };
  for (const { troubles } of Object.values(world)) troubles.allow(/status of 4\d\d/);
  return world;
}

/** The cards of another couple lie on the clipboard. */
async function copyFromAnother(world: World): Promise<void> {
  const { page } = world.therapist;
  await openTheExample(world);
  // What copies comes a moment after the map.
  await expect
    .poll(async () => {
      await canvas(page).focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Control+c');
      return page.getByText(/copied\./).count();
    })
    .toBeGreaterThan(0);
}

async function openTheExample({ therapist: { page, origin } }: World): Promise<void> {
  await page.goto(origin);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expectSaved(page);
}

/** A map of their own, where everybody is asked before anything leaves. */
async function makeTheirMap({ therapist }: World): Promise<void> {
  await newMap(therapist, ['Lanie', 'Malaki']);
  await addCard(therapist, { speaker: 'Lanie', kind: 'Trigger', words: 'Malaki goes quiet' });
  await addCard(therapist, { speaker: 'Lanie', kind: 'Does', words: 'raise my voice' });
  await addCard(therapist, { speaker: 'Malaki', kind: 'Feels', words: 'pressured' });
  await addCard(therapist, { speaker: 'Malaki', kind: 'Does', words: 'leave the room' });
  await addCard(therapist, { speaker: 'Together', kind: 'New step', words: 'call a pause' });
}
