import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { findCardOnScreen } from '../world/on-screen.ts';
import { expectSameMap, expectSteps } from '../world/outline.ts';
import { svgOf } from '../world/pictures.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  chooseLayout,
  inviteAndJoin,
  layoutButton,
  menu,
  newMap,
  shareDevice,
  waterline,
} from '../world/verbs.ts';

afterAll(closeBrowser);

flow('layouts are switched for everybody and back, and a hand’s place is kept in its own', async (table) => {
  const therapist = await table.sit('therapist');
  const both = await table.sit('both');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await shareDevice(therapist, both, ['Lanie', 'Malaki']);
  for (const [speaker, kind, words] of [
    ['Lanie', 'Feels', 'abandoned'],
    ['Lanie', 'Does', 'ask again'],
    ['Malaki', 'Feels', 'pressured'],
    ['Malaki', 'Does', 'leave the room'],
    ['Lanie', 'Fears', 'he will leave me'],
    ['Malaki', 'Longs for', 'to be enough'],
  ] as const) {
    await addCard(therapist, { speaker, kind, words });
  }
  const told = await expectSameMap([therapist, both], 4);

  const tidy = await svgOf(therapist);
  await dragCard(therapist, 'abandoned', { x: -90, y: -70 });
  const byHand = await svgOf(therapist);
  expect(byHand).not.toBe(tidy);
  const seen = new Set([byHand]);
  for (const layout of ['Figure eight', 'Columns', 'Free']) {
    await chooseLayout(therapist, layout);
    await layoutButton(both, layout).waitFor();
    seen.add(await svgOf(both));
    expect((await expectSameMap([therapist, both], 4)).steps).toEqual(told.steps);
  }
  expect(seen.size).toBe(4);
  await chooseLayout(both, 'Ring');
  await layoutButton(therapist, 'Ring').waitFor();
  expect(await svgOf(therapist)).toBe(byHand);
  await menu(therapist, 'Tidy up');
  await expect.poll(() => svgOf(therapist)).toBe(tidy);
});

flow('what lies beneath is raised and lowered for everybody', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
  await addCard(lanie, { kind: 'Fears', words: 'he will leave me' });
  await expectSteps(therapist, ['Lanie · Feels: abandoned']);
  await waterline(therapist).click();
  await expect
    .poll(async () => (await expectSameMap([therapist, lanie], 1)).beneath)
    .toEqual(['Lanie · Fears: he will leave me']);
  await waterline(lanie).click();
  await expect.poll(async () => (await expectSameMap([therapist, lanie], 1)).beneath).toEqual([]);
});

async function dragCard({ page }: Seat, said: string, by: { x: number; y: number }): Promise<void> {
  const at = await findCardOnScreen(page, said);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + by.x / 2, at.y + by.y / 2, { steps: 4 });
  await page.mouse.move(at.x + by.x, at.y + by.y, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.press('Escape');
}
