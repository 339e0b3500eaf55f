import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { findCardOnScreen, look, lookAtRest } from '../world/on-screen.ts';
import { expectSameMap, expectSteps } from '../world/outline.ts';
import { svgOf } from '../world/pictures.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  canvas,
  dialog,
  expectSaved,
  inviteAndJoin,
  menu,
  newMap,
  shareDevice,
  words,
  expectFocused,
} from '../world/verbs.ts';

afterAll(closeBrowser);

flow('a card dragged into another gap of its ring is reordered for everybody', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  for (const said of ['one', 'two', 'three', 'four', 'five', 'six']) {
    await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: said });
  }
  await expectSteps(lanie, steps('one', 'two', 'three', 'four', 'five', 'six'));
  await rest(lanie.page);
  const { page } = therapist;
  const from = await findCardOnScreen(page, 'one');
  const gap = await gapOnScreen(page, ['one', 'two', 'three', 'four', 'five', 'six'], ['three', 'four']);
  await rest(page);
  const before = await lookAtRest(lanie.page);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + gap.x) / 2, (from.y + gap.y) / 2, { steps: 6 });
  await page.mouse.move(gap.x, gap.y, { steps: 6 });
  await expect.poll(() => look(lanie.page)).not.toEqual(before);
  await expectSteps(lanie, steps('one', 'two', 'three', 'four', 'five', 'six'));
  await page.mouse.up();
  const after = steps('two', 'three', 'one', 'four', 'five', 'six');
  await expectSteps(therapist, after);
  await expectSteps(lanie, after);
  await lanie.page.reload();
  await expectSteps(lanie, after);
});

flow('a step is put between two, from the selection’s bar and from the list', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'one' });
  await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'three' });
  const { page } = therapist;
  await canvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await bar(page).getByRole('button', { name: 'Add the next step here' }).click();
  await expectFocused(words(page));
  await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'two' });
  await expectSteps(lanie, steps('one', 'two', 'three'));

  await page.getByRole('button', { name: 'Show the list of steps' }).press('Enter');
  await page.getByRole('button', { name: 'Add a step after “one”' }).click();
  await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'and a half' });
  await expectSteps(lanie, steps('one', 'and a half', 'two', 'three'));
  await expectSteps(therapist, steps('one', 'and a half', 'two', 'three'));
});

flow('a deleted card closes the ring behind it, and comes back from the bin to its place', async (table) => {
  const therapist = await table.sit('therapist');
  const both = await table.sit('both');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await shareDevice(therapist, both, ['Lanie', 'Malaki']);
  const { page } = therapist;
  for (const said of ['one', 'three', 'four']) {
    await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: said });
  }
  await expectSteps(both, steps('one', 'three', 'four'));
  const closed = await svgOf(both);
  await canvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await bar(page).getByRole('button', { name: 'Add the next step here' }).click();
  await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'two' });
  await expectSteps(both, steps('one', 'two', 'three', 'four'));
  const whole = await svgOf(both);

  await canvas(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await bar(page).getByRole('button', { name: 'Delete', exact: true }).click();
  await expectSteps(both, steps('one', 'three', 'four'));
  expect((await svgOf(both)) === closed).toBe(true);

  await menu(therapist, /^Bin/);
  await dialog(page).getByRole('button', { name: 'Put back “two”' }).click();
  await dialog(page).getByText('Nothing here.').waitFor();
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await expectSteps(both, steps('one', 'two', 'three', 'four'));
  expect((await svgOf(both)) === whole).toBe(true);
});

flow('a third person is added later, joins, and has cards of their own', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  const steve = await table.sit('steve');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await addCard(lanie, { kind: 'Feels', words: 'one' });
  await menu(therapist, /^People/);
  await dialog(therapist.page).getByRole('textbox', { name: 'Add a third person' }).fill('Steve');
  await dialog(therapist.page).getByRole('button', { name: 'Add', exact: true }).click();
  await dialog(therapist.page).getByRole('region', { name: 'Steve' }).waitFor();
  await therapist.page.keyboard.press('Escape');
  await dialog(therapist.page).waitFor({ state: 'detached' });
  await inviteAndJoin(therapist, steve, 'Steve');
  await addCard(steve, { kind: 'Feels', words: 'between them' });
  const told = await expectSameMap([therapist, lanie, steve], 2);
  expect(told.steps).toEqual(['Lanie · Feels: one', 'Steve · Feels: between them']);
});

flow('cards that two add at the same moment are both kept, in one order everywhere', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  const malaki = await table.sit('malaki');
  const all = [therapist, lanie, malaki];
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await inviteAndJoin(therapist, malaki, 'Malaki');
  for (const round of [1, 2, 3]) {
    await words(lanie.page).fill(`hers ${round}`);
    await words(malaki.page).fill(`his ${round}`);
    await Promise.all([words(lanie.page).press('Enter'), words(malaki.page).press('Enter')]);
    const told = (await expectSameMap(all, 2 * round)).steps.join('\n');
    expect(told).toContain(`hers ${round}`);
    expect(told).toContain(`his ${round}`);
  }
  for (const seat of all) await expectSaved(seat.page);
  const { steps: kept } = await expectSameMap(all, 6);
  await malaki.page.reload();
  await expectSteps(malaki, kept);
});

const steps = (...said: readonly string[]) => said.map((each) => `Lanie · Feels: ${each}`);

const bar = (page: Page) => page.getByRole('toolbar', { name: 'For the selection' });

/** The hand leaves the paper and lies on the title. */
async function rest(page: Page): Promise<void> {
  await page.mouse.move(110, 30);
}

/** About where the way between two neighbours of a round ring lies: as far out as the cards themselves. */
async function gapOnScreen(
  page: Page,
  ring: readonly string[],
  [before, after]: readonly [string, string],
): Promise<{ x: number; y: number }> {
  const places = new Map<string, { x: number; y: number }>();
  for (const said of ring) places.set(said, await findCardOnScreen(page, said));
  const all = [...places.values()];
  const middle = {
    x: all.reduce((sum, { x }) => sum + x, 0) / all.length,
    y: all.reduce((sum, { y }) => sum + y, 0) / all.length,
  };
  const [a, b] = [places.get(before), places.get(after)];
  if (!a || !b) throw new Error('the gap is between two of the ring');
  const outwards = 1 / (2 * Math.cos(Math.PI / ring.length));
  return {
    x: middle.x + (a.x + b.x - 2 * middle.x) * outwards,
    y: middle.y + (a.y + b.y - 2 * middle.y) * outwards,
  };
}
