import type { Locator, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { flow } from '../world/three-seats.ts';
import type { Seat } from '../world/three-seats.ts';
import {
  addCard,
  canvas,
  dialog,
  expectDialogSeen,
  expectSaved,
  inviteAndJoin,
  newMap,
  pressEscape,
  quickAdd,
  expectFocused,
} from '../world/verbs.ts';

afterAll(closeBrowser);

flow('every dialog of a map keeps Tab inside, closes on Escape and gives the focus back', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'abandoned' });
  const { page } = therapist;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const opener = button('Menu');
  for (const entry of [/^People/, /^Name this/, /^What you call it/, /^Bin/, /^Keys/]) {
    await expectProperDialog(page, opener, async () => {
      await opener.press('Enter');
      await page.getByRole('menuitem', { name: entry }).press('Enter');
    });
  }
  for (const name of ['Invite', 'Export']) {
    await expectProperDialog(page, button(name), () => button(name).press('Enter'));
  }
  const more = quickAdd(page).getByRole('button', { name: 'More', exact: true });
  await expectProperDialog(page, more, () => more.press('Enter'));

  await opener.press('Enter');
  await page.getByRole('menuitem', { name: /^Devices/ }).press('Enter');
  const end = dialog(page).getByRole('button', { name: 'End seat: Lanie' }).first();
  await end.press('Enter');
  const asking = page.getByRole('alertdialog');
  await asking.waitFor();
  await expectTabInside(page, asking);
  await page.keyboard.press('Escape');
  await asking.waitFor({ state: 'detached' });
  await expectFocused(end);
  await pressEscape(page);
  await dialog(page).waitFor({ state: 'detached' });
  await expectFocused(opener);
});

flow('every dialog of the start page does so too', async (table) => {
  const seat = await table.sit('therapist');
  const { page, origin } = seat;
  await newMap(seat, ['Lanie', 'Malaki']);
  await page.goto(origin);
  const make = page.getByRole('button', { name: 'New map' }).first();
  await make.waitFor();
  await expectProperDialog(page, make, () => make.press('Enter'));
  const remove = page.getByRole('button', { name: /^Delete / }).first();
  await remove.press('Enter');
  const asking = page.getByRole('alertdialog');
  await asking.waitFor();
  await expectTabInside(page, asking);
  await page.keyboard.press('Escape');
  await asking.waitFor({ state: 'detached' });
  await expectFocused(remove);
});

flow('Escape still closes a dialog when what was pressed in it is gone', async (table) => {
  const seat = await table.sit('therapist');
  const { page } = seat;
  await newMap(seat, ['Lanie', 'Malaki']);
  await addCard(seat, { speaker: 'Lanie', kind: 'Feels', words: 'abandoned' });
  await canvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await open(seat, /^Bin/);
  await dialog(page).getByRole('button', { name: 'Put back “abandoned”' }).click();
  await dialog(page).getByText('Nothing here.').waitFor();
  await leave(page);

  await open(seat, /^People/);
  await dialog(page).getByRole('textbox', { name: 'Add a third person' }).fill('Steve');
  await dialog(page).getByRole('button', { name: 'Add', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Remove Steve' }).waitFor();
  await leave(page);

  await open(seat, /^People/);
  await dialog(page).getByRole('button', { name: 'Remove Steve' }).click();
  await dialog(page).getByRole('textbox', { name: 'Add a third person' }).waitFor();
  await leave(page);
});

flow(
  'undo and redo keep the focus when there is nothing left, and redo outlives another’s act',
  async (table) => {
    const therapist = await table.sit('therapist');
    const lanie = await table.sit('lanie');
    await newMap(therapist, ['Lanie', 'Malaki']);
    await inviteAndJoin(therapist, lanie, 'Lanie');
    const { page } = therapist;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const list = () =>
      page.evaluate(() => document.querySelector('section[aria-label="Steps"]')?.textContent);
    await addCard(therapist, { speaker: 'Malaki', kind: 'Feels', words: 'pressured' });
    await button('Undo').press('Enter');
    await expect.poll(list).not.toContain('pressured');
    await expect.poll(() => button('Undo').isDisabled()).toBe(true);
    await expectFocused(button('Undo'));
    await page.keyboard.press('Enter');
    await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
    await expect.poll(list).toContain('abandoned');
    await button('Redo').press('Enter');
    await expect.poll(list).toContain('pressured');
    expect(await list()).toContain('abandoned');
    await expect.poll(() => button('Redo').isDisabled()).toBe(true);
    await expectFocused(button('Redo'));
    await expectSaved(page);
  },
);

flow('keys zoom: nearer, further, to the selection, to 100 % and to the whole map', async (table) => {
  const seat = await table.sit('therapist');
  const { page } = seat;
  await page.goto(seat.origin);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expectSaved(page);
  const text = () => page.getByRole('button', { name: /Zoom to 100/ }).textContent();
  const percent = async () => Number(/(\d+) %$/.exec((await text()) ?? '')?.[1]);
  // The example fills the screen before a key can mean anything.
  await expect.poll(percent).not.toBe(100);
  await canvas(page).focus();
  await page.keyboard.press('1');
  await expect.poll(percent).toBe(100);
  await page.keyboard.press('+');
  await expect.poll(percent).toBe(125);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect.poll(percent).toBe(80);
  await page.keyboard.press('0');
  await expect.poll(percent).not.toBe(80);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect.poll(percent).toBeLessThan(65);
  await page.keyboard.press('2');
  await expect.poll(percent).toBe(120);
  await page.keyboard.press('0');
  await expect.poll(percent).toBeLessThan(100);
});

async function open({ page }: Seat, entry: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: entry }).press('Enter');
  await expectDialogSeen(page);
}

async function expectProperDialog(page: Page, opener: Locator, act: () => Promise<void>): Promise<void> {
  await act();
  await expectDialogSeen(page);
  await expectTabInside(page, dialog(page));
  await leave(page);
  await expectFocused(opener);
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
}

/** Once around in both directions, and a few steps more. */
async function expectTabInside(page: Page, box: Locator): Promise<void> {
  const holdsFocus = () => box.evaluate((node) => node.contains(document.activeElement));
  await expect.poll(holdsFocus).toBe(true);
  const stops = await box.locator('button, input, textarea, select, a[href], [tabindex="0"]').count();
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let presses = 0; presses < Math.min(stops, 14) + 2; presses += 1) {
      await page.keyboard.press(key);
      expect(await holdsFocus(), `${key} ${presses}`).toBe(true);
    }
  }
}
