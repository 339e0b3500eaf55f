import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { readPixels } from '../world/pictures.ts';
import { readOutline } from '../world/outline.ts';
import { flow } from '../world/three-seats.ts';
import { expectSaved, menu, newMap } from '../world/verbs.ts';

afterAll(closeBrowser);

flow('one tap opens the example, marked as one, whole and ready to play with', async (table) => {
  const seat = await table.sit('therapist');
  const { page } = seat;
  await page.addInitScript(countWakeLocks);
  await page.goto(seat.origin);
  const locks = () => page.evaluate(() => (globalThis as { wakeLocks?: number }).wakeLocks);
  expect(await locks(), 'the start page').toBe(0);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expectSaved(page);
  await page.getByText('Example', { exact: true }).first().waitFor();
  await expect.poll(locks).toBe(1);
  // The hidden list comes a moment after the map.
  await expect.poll(async () => (await readOutline(page)).steps.length).toBe(6);
  const told = await readOutline(page);
  expect(told.steps).toHaveLength(6);
  expect(told.steps).toContain('Lanie · Trigger: Malaki goes quiet');
  expect(told.newSteps).toHaveLength(2);
  expect(told.beneath, 'where it began lies folded').toHaveLength(4);
  const heard = page.getByRole('region', { name: 'Steps' }).getByRole('list', { name: 'Steps', exact: true });
  await expect
    .poll(() => heard.getByRole('listitem').allTextContents())
    .toEqual([
      'Lanie’s trigger: Malaki goes quiet, leads to Lanie feels: Abandoned, panicky',
      'Lanie feels: Abandoned, panicky, leads to Lanie does: raises her voice and asks again and again',
      'Lanie does: raises her voice and asks again and again, leads to Malaki feels: Pressured, never enough',
      'Malaki feels: Pressured, never enough, leads to Malaki does: shuts down and leaves the room',
      'Malaki does: shuts down and leaves the room, leads to Malaki tells himself: “Whatever I say makes it worse”',
      'Malaki tells himself: “Whatever I say makes it worse”, leads to Lanie’s trigger: Malaki goes quiet',
    ]);
});

/** Stands in, in the page, for the lock that keeps a screen awake, and counts how often it was asked for. */
function countWakeLocks(): void {
  const counted = globalThis as { wakeLocks?: number };
  counted.wakeLocks = 0;
  const request = async () => {
    counted.wakeLocks = (counted.wakeLocks ?? 0) + 1;
    return { release: async () => {} };
  };
  Object.defineProperty(navigator, 'wakeLock', { value: { request } });
}

flow('dark is chosen, seen at once and kept', async (table) => {
  const seat = await table.sit('therapist');
  const { page } = seat;
  await newMap(seat, ['Lanie', 'Malaki']);
  const isDark = async () => {
    const pixels = await readPixels(await page.screenshot(), 'image/png');
    return pixels.count('#fbf8f3') < (pixels.width * pixels.height) / 50;
  };
  await expect.poll(isDark).toBe(false);
  await menu(seat, 'Dark');
  await expect.poll(isDark).toBe(true);
  await page.reload();
  await expectSaved(page);
  await expect.poll(isDark).toBe(true);
  await menu(seat, 'Light');
  await expect.poll(isDark).toBe(false);
});
