import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, desktop, phone, tablet } from '../world/browser.ts';
import { readPixels } from '../world/pictures.ts';
import { readOutline } from '../world/outline.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import { dialog, expectDialogSeen, expectSaved, menu, newMap, quickAdd } from '../world/verbs.ts';

afterAll(closeBrowser);

const sizes: readonly [string, BrowserContextOptions][] = [
  ['1440x900', desktop],
  ['1024x768', tablet],
  ['390x844', phone],
];

for (const [size, options] of sizes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    flow(`axe finds nothing on any screen at ${size}, ${colorScheme}`, async (table) => {
      const seat = await table.sit('therapist', { ...options, colorScheme, reducedMotion: 'reduce' });
      const { page } = seat;
      await page.goto(seat.origin);
      await page.getByRole('button', { name: 'New map' }).first().waitFor();
      await expectAccessible(seat, 'start page');
      await page.getByRole('button', { name: 'New map' }).first().click();
      await expectDialogSeen(page);
      await expectAccessible(seat, 'new map');
      await newMap(seat, ['Lanie', 'Malaki']);
      await expectAccessible(seat, 'blank map');
      await page.goto(seat.origin);
      await page.getByRole('button', { name: 'Open the example' }).click();
      await expectSaved(page);
      await expectAccessible(seat, 'example');
      await quickAdd(page).getByRole('button', { name: 'More kinds' }).click();
      await page.getByRole('menu').waitFor();
      await expectAccessible(seat, 'more kinds');
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'detached' });
      for (const [entry, title] of [
        [/^People/, 'people'],
        [/^Name this/, 'name of the cycle'],
        [/^What you call it/, 'word for the cycle'],
        [/^Bin/, 'bin'],
        [/^Keys/, 'help'],
      ] as const) {
        await menu(seat, entry);
        await expectDialogAccessible(seat, title);
      }
      for (const name of ['Invite', 'Export'] as const) {
        if (options === phone) await menu(seat, name);
        else await page.getByRole('button', { name, exact: true }).click();
        await expectDialogAccessible(seat, name);
      }
    });
  }
}

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

async function expectDialogAccessible(seat: Seat, title: string): Promise<void> {
  await expectDialogSeen(seat.page);
  await expectAccessible(seat, title);
  await seat.page.keyboard.press('Escape');
  await dialog(seat.page).waitFor({ state: 'detached' });
}

async function expectAccessible({ page }: Seat, screen: string): Promise<void> {
  expect(await findAxeViolations(page), screen).toEqual([]);
}
