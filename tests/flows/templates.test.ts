import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import type { Download, Page } from 'playwright-core';
import { closeBrowser } from '../world/browser.ts';
import { expectSteps } from '../world/outline.ts';
import { readDownload } from '../world/pictures.ts';
import { flow } from '../world/three-seats.ts';
import type { Seat } from '../world/three-seats.ts';
import { addCard, dialog, expectSaved, menu, quickAdd, words, expectFocused } from '../world/verbs.ts';

afterAll(closeBrowser);

flow(
  'a template asks for one card after the other, and one person’s loop never speaks of another',
  async (table) => {
    const seat = await table.sit('therapist');
    const { page, origin } = seat;
    await page.goto(origin);
    await page.getByRole('button', { name: 'New map' }).first().click();
    const chase = page.getByRole('radio', { name: 'Chase and retreat' });
    expect(await chase.getAttribute('aria-checked')).toBe('true');
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Name' }).nth(0).fill('Lanie');
    await page.getByRole('textbox', { name: 'Name' }).nth(1).fill('Malaki');
    await page.getByRole('button', { name: 'Make the map' }).click();
    await page.waitForURL(/\/map\//);
    await expectSaved(page);
    await quickAdd(page).getByText('What does Lanie see or hear when it starts?').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    for (const said of ['Malaki goes quiet', 'panicky', 'ask again and again', 'pressured']) {
      await addCard(seat, { words: said });
    }
    await quickAdd(page).getByText('What goes through Malaki’s mind then?').waitFor();
    await expectSteps(seat, [
      'Lanie · Trigger: Malaki goes quiet',
      'Lanie · Feels: panicky',
      'Lanie · Does: ask again and again',
      'Malaki · Feels: pressured',
    ]);
    await fillFromList(page);
    await changeTemplate(seat);

    await page.goto(origin);
    await page.getByRole('button', { name: 'New map' }).first().click();
    await page.getByRole('radio', { name: 'One person’s loop' }).click();
    await expect.poll(() => page.getByRole('textbox', { name: 'Name' }).count()).toBe(1);
    await page.getByRole('textbox', { name: 'Name' }).fill('Lanie');
    await page.getByRole('button', { name: 'Make the map' }).click();
    await page.waitForURL(/\/map\//);
    await expectSaved(page);
    await quickAdd(page).getByText('What happens just before?').waitFor();
    await quickAdd(page).getByRole('button', { name: 'the other goes quiet' }).click();
    await words(page).press('Enter');
    await expectSteps(seat, ['Lanie · Trigger: the other goes quiet']);
    // Whoever works with one person asks nobody else before it leaves.
    expect(await takePages(seat, 'Save as picture')).toEqual([upright]);

    await page.goto(origin);
    await page.getByRole('button', { name: 'Sharon & Marcus' }).click();
    await expectSaved(page);
    await page.getByText('Example', { exact: true }).first().waitFor();
    // A map that is too wide to be read upright has a page that lies across, behind its words.
    expect(await takePages(seat, 'Save as 2 pictures')).toEqual([upright, lying]);
  },
);

/** A page of A4 at 300 dots an inch, as its picture says of itself. */
const upright = { width: 2480, height: 3508 };
const lying = { width: 3508, height: 2480 };

/** Takes a handout as pictures, and gives back how large its pages are, in their order. */
async function takePages(seat: Seat, way: string) {
  const { page } = seat;
  await menu(seat, /^Handout/);
  const saved: Download[] = [];
  page.on('download', (download) => saved.push(download));
  await dialog(page).getByRole('button', { name: way, exact: true }).click();
  const files = [];
  for (const index of way.includes('2') ? [0, 1] : [0]) {
    await expect.poll(() => saved.length, { timeout: 15_000 }).toBeGreaterThan(index);
    const download = saved[index];
    if (download) files.push(await readDownload(download));
  }
  page.removeAllListeners('download');
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  return files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ bytes }) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }));
}

/** What waits stands in the list where its card will, and a press sets quick add to it. */
async function fillFromList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show the list of steps' }).press('Enter');
  const list = page.getByRole('list', { name: 'Steps', exact: true });
  const waiting = list.getByRole('button', {
    name: 'Malaki · Tells himself What goes through Malaki’s mind then?',
  });
  await waiting.waitFor();
  await list
    .getByRole('button', { name: 'Malaki · Does What does Malaki do to get some room?' })
    .press('Enter');
  await expectFocused(words(page));
  await words(page).fill('leave the room');
  await words(page).press('Enter');
  await list.getByRole('article', { name: 'Malaki · Does' }).waitFor();
  await waiting.waitFor();
  expect(await list.getByRole('button', { name: /What does Malaki do to get some room/ }).count()).toBe(0);
}

/** Another template asks other questions, and takes nothing away. */
async function changeTemplate(seat: Seat): Promise<void> {
  const { page } = seat;
  await menu(seat, /^Template/);
  expect(await dialog(page).getByRole('radio', { name: 'One person’s loop' }).count()).toBe(0);
  await dialog(page).getByText('One place waits for words.').waitFor();
  await dialog(page).getByRole('radio', { name: 'Map with exits' }).click();
  await dialog(page).getByText('3 places wait for words.').waitFor();
  expect(await findAxeViolations(page)).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  const steps = page.getByRole('list', { name: 'New steps', exact: true });
  await steps.getByRole('button', { name: /^Lanie · New step Where could Lanie step out/ }).waitFor();
  await expectSteps(seat, [
    'Lanie · Trigger: Malaki goes quiet',
    'Lanie · Feels: panicky',
    'Lanie · Does: ask again and again',
    'Malaki · Feels: pressured',
    'Malaki · Does: leave the room',
  ]);
}
