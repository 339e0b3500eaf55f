import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { pressTwice } from '../world/hands.ts';
import { findCardOnScreen } from '../world/on-screen.ts';
import { expectSteps } from '../world/outline.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, expectSaved, inviteAndJoin, newMap, words } from '../world/verbs.ts';

afterAll(closeBrowser);

flow('a server that restarts under a dragging hand loses neither the card nor the drag', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  for (const said of ['abandoned', 'panicky', 'ask again']) {
    await addCard(lanie, { kind: 'Feels', words: said });
  }
  const three = ['Lanie · Feels: abandoned', 'Lanie · Feels: panicky', 'Lanie · Feels: ask again'];
  await expectSteps(therapist, three);
  const { page } = lanie;
  const at = await findCardOnScreen(page, 'abandoned');
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 60, at.y - 40, { steps: 5 });
  await restart(table.server, [therapist, lanie]);
  await page.mouse.move(at.x + 150, at.y - 60, { steps: 5 });
  await page.mouse.up();
  await expectSaved(page);
  await expectSteps(therapist, three);
  await page.mouse.move(110, 30);
  const dropped = await findCardOnScreen(page, 'abandoned');
  expect(dropped.x - at.x).toBeGreaterThan(60);
  await page.reload();
  await expectSaved(page);
  await expectSteps(lanie, three);
  const kept = await findCardOnScreen(page, 'abandoned');
  expect(Math.abs(kept.x - dropped.x)).toBeLessThan(30);
});

flow('half-typed words and where they are typed outlive a restart of the server', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
  await expectSteps(therapist, ['Lanie · Feels: abandoned']);

  await words(therapist.page).click();
  await therapist.page.keyboard.type('leave the');
  const at = await findCardOnScreen(lanie.page, 'abandoned');
  await pressTwice(lanie.page, at);
  const field = lanie.page.getByRole('textbox', { name: 'Words of this card' });
  await field.waitFor();
  await lanie.page.keyboard.press('End');
  await lanie.page.keyboard.type(', pan');
  await restart(table.server, [therapist, lanie]);

  expect(await words(therapist.page).inputValue()).toBe('leave the');
  await therapist.page.keyboard.type(' room');
  expect(await words(therapist.page).inputValue()).toBe('leave the room');
  await lanie.page.keyboard.type('icky');
  expect(await field.inputValue()).toBe('abandoned, panicky');
  await lanie.page.keyboard.press('Enter');
  await expectSteps(therapist, ['Lanie · Feels: abandoned, panicky']);
  await therapist.page.keyboard.press('Enter');
  const last = expect.stringMatching(/: leave the room$/) as unknown as string;
  for (const seat of [therapist, lanie]) {
    await expectSteps(seat, ['Lanie · Feels: abandoned, panicky', last]);
    await expectSaved(seat.page);
  }
});

async function restart(
  server: { readonly kill: () => Promise<void>; readonly start: () => Promise<void> },
  seats: readonly Seat[],
): Promise<void> {
  await server.kill();
  for (const { page } of seats) await page.locator('[data-connection="lost"]').first().waitFor();
  await server.start();
  for (const { page } of seats) await page.locator('[data-connection="connected"]').first().waitFor();
}
