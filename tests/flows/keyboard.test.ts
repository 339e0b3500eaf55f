import type { Locator } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { expectSteps, readOutline } from '../world/outline.ts';
import { readDownload } from '../world/pictures.ts';
import { flow } from '../world/three-seats.ts';
import { canvas, countTaps, dialog, newMap, words, expectFocused } from '../world/verbs.ts';

afterAll(closeBrowser);

flow('a map is made, built, changed and taken home without a mouse', async (table) => {
  const seat = await table.sit('therapist');
  const taps = await countTaps(seat);
  const { page } = seat;
  await page.goto(seat.origin);
  await page.getByRole('button', { name: 'New map' }).first().waitFor();
  await tabTo('New map');
  await page.keyboard.press('Enter');
  await expectFocused(page.getByRole('textbox', { name: 'Name' }).first());
  await page.keyboard.type('Lanie');
  await tabToName();
  await page.keyboard.type('Malaki');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/map\//);

  // On an empty map the hands are in the words already; later `n` brings them back.
  await expectFocused(words(page));
  for (const [index, said] of [
    'Malaki goes quiet',
    'abandoned, panicky',
    'raise my voice',
    'pressured',
  ].entries()) {
    if (index === 1) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
      await expectFocused(words(page));
    }
    await page.keyboard.type(said);
    await page.keyboard.press('Enter');
  }
  const first = 'Lanie · Trigger: Malaki goes quiet';
  await expectSteps(seat, [
    first,
    'Lanie · Feels: abandoned, panicky',
    'Lanie · Does: raise my voice',
    expect.stringMatching(/^Malaki · \w+: pressured$/) as unknown as string,
  ]);

  await canvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Words of this card' });
  await field.waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('he goes quiet');
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
  await expectFirst('Lanie · Trigger: he goes quiet');

  await page.keyboard.press('Alt+ArrowRight');
  await expectFirst('Lanie · Feels: abandoned, panicky');
  await page.keyboard.press('Delete');
  await expect.poll(async () => (await steps()).length).toBe(3);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await steps())[1]).toBe('Lanie · Trigger: he goes quiet');
  await page.keyboard.press('ControlOrMeta+z');
  await expectFirst('Lanie · Trigger: he goes quiet');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expectFirst('Lanie · Feels: abandoned, panicky');

  // In the list everything can be done as well, and the hands are never lost.
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  const menuOf = (card: string) => `What can be done with ${card}`;
  await tabTo(menuOf('Lanie · Feels: abandoned, panicky'));
  await page.keyboard.press('Enter');
  await chooseEntry('Whose, what and where …');
  await dialog(page).waitFor();
  const kind = dialog(page).getByRole('button', { name: /What it is$/ });
  await tabOn(() => kind.evaluate((node) => node === document.activeElement));
  await page.keyboard.press('Enter');
  const choices = page.getByRole('listbox');
  await expect.poll(() => choices.evaluate((node) => node.contains(document.activeElement))).toBe(true);
  await page.keyboard.type('Beneath it: Fe');
  await expectFocused(page.getByRole('option', { name: /^Beneath it: Fe/ }).first());
  await page.keyboard.press('Enter');
  await choices.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Beneath' }).getByText('1 card, folded').waitFor();
  expect(await steps()).not.toContain('Lanie · Feels: abandoned, panicky');
  await page.keyboard.press('ControlOrMeta+z');
  await expectFirst('Lanie · Feels: abandoned, panicky');
  await tabTo('he goes quiet');
  await page.keyboard.press('Shift+F10');
  await chooseEntry('Delete');
  await expect.poll(async () => (await steps()).length).toBe(3);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toMatch(/^What can be done with/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await steps()).length).toBe(4);

  // Copied, pasted and doubled from a row, and a note put on the paper; each row that goes leaves the hands on another.
  await tabTo('he goes quiet');
  await expect
    .poll(async () => {
      await page.keyboard.press('ControlOrMeta+c');
      return page.getByText('Copied.', { exact: true }).count();
    })
    .toBeGreaterThan(0);
  await page.keyboard.press('ControlOrMeta+v');
  await expect.poll(async () => (await steps()).length).toBe(5);
  await page.keyboard.press('ControlOrMeta+d');
  await expect.poll(async () => (await steps()).length).toBe(6);
  for (const left of [5, 4]) {
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await steps()).length).toBe(left);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-control')))
      .toBe('words');
  }
  await tabTo('Add a note, an arrow or a shape');
  await page.keyboard.press('Enter');
  await dialog(page).waitFor();
  const noteWords = dialog(page).getByRole('textbox', { name: 'Words', exact: true });
  await expect.poll(() => noteWords.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.type('it speeds up here');
  await tabTo('Put it on the paper');
  await page.keyboard.press('Enter');
  const note = page.getByRole('button', { name: 'it speeds up here', exact: true });
  await note.waitFor();
  await tabTo('it speeds up here');
  await page.keyboard.press('Shift+F10');
  await chooseEntry('Make it larger');
  await expect.poll(() => page.getByText('It is larger now.', { exact: true }).count()).toBeGreaterThan(0);
  await expectFocused(
    page.getByRole('button', { name: 'What can be done with Sticky note: it speeds up here' }),
  );
  await page.keyboard.press('Delete');
  await note.waitFor({ state: 'detached' });
  await page.keyboard.press('l');
  await expectFocused(page.getByRole('button', { name: 'Show the list of steps' }));

  await page.keyboard.press('Escape');
  await tabTo('Export');
  await page.keyboard.press('Enter');
  await dialog(page).waitFor();
  for (const name of ['Lanie', 'Malaki']) {
    const agrees = dialog(page).getByRole('checkbox', { name: `${name} agrees` });
    await tabOn(() => agrees.evaluate((node) => node === document.activeElement));
    await page.keyboard.press('Space');
  }
  const download = page.waitForEvent('download');
  await tabTo('Save picture');
  await page.keyboard.press('Enter');
  expect((await readDownload(await download)).bytes.length).toBeGreaterThan(2_000);
  expect(await taps()).toBe(0);

  async function steps(): Promise<readonly string[]> {
    return (await readOutline(page)).steps;
  }
  async function chooseEntry(name: string): Promise<void> {
    const entry = page.getByRole('menuitem', { name });
    await entry.waitFor();
    await expectFocused(page.getByRole('menuitem').first());
    for (let presses = 0; presses < 12; presses += 1) {
      if (await entry.evaluate((node) => node === document.activeElement)) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
  }
  async function expectFirst(line: string): Promise<void> {
    await expect.poll(async () => (await steps())[0]).toBe(line);
  }
  async function tabTo(name: string): Promise<void> {
    const target = page.getByRole('button', { name, exact: true }).first();
    await tabOn(() => target.evaluate((node) => node === document.activeElement));
  }
  async function tabOn(isThere: () => Promise<boolean>): Promise<void> {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await isThere()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('no way there by Tab');
  }
  async function tabToName(): Promise<void> {
    const second = page.getByRole('textbox', { name: 'Name' }).nth(1);
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press('Tab');
      if (await second.evaluate((node) => node === document.activeElement)) return;
    }
    throw new Error('no way to the second name by Tab');
  }
});

flow('a card whose speaker and kind are guessed takes one key besides its words', async (table) => {
  const seat = await table.sit('therapist');
  const { page } = seat;
  await page.goto(seat.origin);
  await page.getByRole('button', { name: 'New map' }).first().click();
  await page.getByRole('textbox', { name: 'Name' }).first().fill('Lanie');
  await page.getByRole('textbox', { name: 'Name' }).nth(1).fill('Malaki');
  await page.keyboard.press('Enter');
  await words(page).click();
  let keys = 0;
  for (const said of ['a b', 'c d', 'e f']) {
    await page.keyboard.type(said);
    await page.keyboard.press('Enter');
    keys += 1;
  }
  await expectSteps(seat, ['Lanie · Trigger: a b', 'Lanie · Feels: c d', 'Lanie · Does: e f']);
  expect(keys).toBe(3);
});

flow(
  'a row of buttons is one stop for Tab, and Enter presses once however long it is held',
  async (table) => {
    const seat = await table.sit('therapist');
    const { page } = seat;
    await newMap(seat, ['Lanie', 'Malaki']);
    const tools = page.getByRole('toolbar', { name: 'Tools' });
    const tool = (name: string) => tools.getByRole('button', { name, exact: true });
    const isFocused = (target: Locator) => target.evaluate((node) => node === document.activeElement);
    await tool('Select').focus();
    await page.keyboard.press('ArrowUp');
    expect(await isFocused(tool('Select'))).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await isFocused(tool('Move the paper'))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await tools.evaluate((node) => node.contains(document.activeElement))).toBe(false);
    await page.keyboard.press('Shift+Tab');
    expect(await isFocused(tool('Move the paper'))).toBe(true);

    const speakers = page.getByRole('radiogroup', { name: 'Who is speaking' });
    await speakers.getByRole('radio', { name: 'Lanie' }).focus();
    await page.keyboard.press('ArrowRight');
    const malaki = speakers.getByRole('radio', { name: 'Malaki' });
    expect(await isFocused(malaki)).toBe(true);
    await page.keyboard.press('Space');
    await expect.poll(() => malaki.getAttribute('aria-checked')).toBe('true');

    const percent = page.getByRole('button', { name: /^Zoom to 100/ });
    await percent.press('Enter');
    await expect.poll(() => percent.textContent()).toContain('100');
    await page.getByRole('button', { name: 'Zoom in' }).focus();
    for (let repeat = 0; repeat < 3; repeat += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expect.poll(() => percent.textContent()).toContain('125');
  },
);
