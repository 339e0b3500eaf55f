import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { pressTwice } from '../world/hands.ts';
import { readOutline } from '../world/outline.ts';
import { flow } from '../world/three-seats.ts';
import { canvas, inviteAndJoin, newMap } from '../world/verbs.ts';

afterAll(closeBrowser);

const field = (page: Page) => page.getByRole('textbox', { name: 'Words on this arrow' });
const notes = async ({ page }: { readonly page: Page }) => (await readOutline(page)).notes;

flow('two write on one arrow at once, curve it, give a note another size, and point at it', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');

  await canvas(lanie.page).focus();
  await lanie.page.keyboard.press('a');
  await drag(lanie.page, [200, 300], [520, 300]);
  for (const seat of [therapist, lanie]) await expect.poll(() => notes(seat)).toEqual(['Arrow']);

  for (const { page } of [therapist, lanie]) {
    await pressTwice(page, { x: 360, y: 300 });
    await field(page).waitFor();
  }
  await lanie.page.keyboard.type('again');
  await expect.poll(() => field(therapist.page).inputValue()).toBe('again');
  await therapist.page.keyboard.press('Home');
  await Promise.all([
    lanie.page.keyboard.type(' and louder', { delay: 15 }),
    therapist.page.keyboard.type('so I ask ', { delay: 15 }),
  ]);
  const whole = 'so I ask again and louder';
  for (const { page } of [therapist, lanie]) await expect.poll(() => field(page).inputValue()).toBe(whole);
  await expect.poll(() => therapist.page.getByTestId('others-caret').allTextContents()).toEqual(['Lanie']);
  for (const { page } of [therapist, lanie]) await page.keyboard.press('Enter');
  await expect.poll(() => notes(therapist)).toEqual([`Arrow: ${whole}`]);

  // In hand it is curved by its line, and its words go with it: pressed where they were there is nothing now.
  await lanie.page.mouse.click(360, 300);
  await drag(lanie.page, [283, 300], [283, 400]);
  await lanie.page.mouse.click(700, 620);
  await pressTwice(lanie.page, { x: 360, y: 432 });
  await field(lanie.page).waitFor();
  expect(await field(lanie.page).inputValue()).toBe(whole);
  await lanie.page.keyboard.press('Enter');

  // Words are begun on the paper itself, and a copy of them is dragged away from them.
  await pressTwice(lanie.page, { x: 300, y: 520 });
  await lanie.page.getByRole('textbox', { name: 'Words of this note' }).waitFor();
  await lanie.page.keyboard.type('Sundays');
  await lanie.page.keyboard.press('Enter');
  const sundays = async () => (await notes(therapist)).filter((said) => said.includes('Sundays'));
  await expect.poll(sundays).toHaveLength(1);
  await lanie.page.keyboard.down('Alt');
  await drag(lanie.page, [310, 520], [310, 600]);
  await lanie.page.keyboard.up('Alt');
  await expect.poll(sundays).toHaveLength(2);
  await lanie.page.keyboard.press('Delete');
  await expect.poll(sundays).toHaveLength(1);

  await lanie.page.keyboard.press('s');
  await lanie.page.mouse.click(800, 200);
  await lanie.page.getByRole('textbox', { name: 'Words of this note' }).waitFor();
  await lanie.page.keyboard.type('What I wish you knew');
  await lanie.page.keyboard.press('Enter');
  await lanie.page.mouse.click(840, 240);
  await toGrip(lanie.page, [973, 301]);
  await drag(lanie.page, [973, 301], [1129, 437]);
  await lanie.page.mouse.click(700, 620);
  // An arrow that begins on it is on it, until it goes.
  await lanie.page.keyboard.press('a');
  await drag(lanie.page, [1000, 380], [500, 560]);
  await expect.poll(() => notes(therapist)).toContain('Arrow from “What I wish you knew”');
  // Far out of the paper it had at first, and still on it.
  // Pressed again until it has come, and never so soon that two presses are one double press.
  const chosen = async () => {
    await therapist.page.mouse.click(1080, 400);
    return canvas(therapist.page).getAttribute('data-selected');
  };
  await expect.poll(chosen, { interval: 600 }).toBe('true');
  await therapist.page.keyboard.press('Delete');
  await expect
    .poll(async () => (await notes(lanie)).filter((said) => said.startsWith('Arrow')).toSorted())
    .toEqual(['Arrow', `Arrow: ${whole}`]);
});

/** A hand that would take hold of the corner there, as the pointer over it says. */
async function toGrip(page: Page, [x, y]: readonly [number, number]): Promise<void> {
  const grip = async () => {
    await page.mouse.move(x - 20, y);
    await page.mouse.move(x, y);
    return canvas(page).getAttribute('data-grip');
  };
  await expect.poll(grip).toBe('falling');
}

async function drag(page: Page, from: readonly [number, number], to: readonly [number, number]) {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 4 });
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
}
