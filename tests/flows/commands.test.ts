import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser } from '../world/browser.ts';
import { expectSteps, readOutline } from '../world/outline.ts';
import { flow } from '../world/three-seats.ts';
import { canvas, runCommand, dialog, expectSaved, menu, words, expectFocused } from '../world/verbs.ts';

afterAll(closeBrowser);

flow('what can be done is found by name, by key, and beside what is selected', async (table) => {
  const seat = await table.sit('therapist');
  const { page } = seat;
  await page.goto(seat.origin);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expectSaved(page);
  // The hidden list comes a moment after the map.
  await expect.poll(async () => (await readOutline(page)).steps.length).toBe(6);
  const { steps } = await readOutline(page);
  const chosen = (name: string) => page.getByRole('menuitem', { name });
  const percent = page.getByRole('button', { name: /^Zoom to 100/ });

  await canvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+ArrowDown');
  await expectFocused(words(page));
  await page.keyboard.type('a knot in my stomach');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await readOutline(page)).steps[1]).toMatch(/: a knot in my stomach$/);

  await canvas(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await dialog(page).waitFor();
  expect(await findAxeViolations(page), 'the palette').toEqual([]);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await runCommand(page, 'Zoom to 100');
  await expect.poll(() => percent.textContent()).toContain('100 %');

  // One Escape is enough, also where something is typed: a second one would blank the page.
  await page.keyboard.press('Control+k');
  await dialog(page).waitFor();
  await page.keyboard.type('100');
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });

  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.click(box.x + 130, box.y + 160, { button: 'right' });
  await chosen('Select everything').click();
  await canvas(page).focus();
  await page.keyboard.press('Shift+F10');
  await chosen('Zoom to what is selected').waitFor();
  expect(await findAxeViolations(page), 'the menu').toEqual([]);
  await page.keyboard.press('Escape');
  await expectFocused(canvas(page));
  await page.keyboard.press('ControlOrMeta+z');
  await expectSteps(seat, steps);

  await menu(seat, 'Preferences …');
  await dialog(page).waitFor();
  for (const name of ['High contrast', 'Plain letters', 'Less motion', 'Keys of one letter']) {
    await page.getByRole('switch', { name }).click();
  }
  await page.getByRole('radio', { name: 'Dark' }).click();
  expect(await findAxeViolations(page), 'preferences, in the dark').toEqual([]);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await canvas(page).focus();
  expect(await findAxeViolations(page), 'the map with high contrast').toEqual([]);
  const looks = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
  const liked = { mode: 'dark', contrast: 'high', motion: 'still', text: 'regular', face: 'plain' };
  expect(await looks()).toMatchObject(liked);
  await page.reload();
  await expectSaved(page);
  expect(await looks(), 'kept on this device').toMatchObject(liked);
  await canvas(page).focus();
  await page.keyboard.press('p');
  expect(await canvas(page).getAttribute('data-tool'), 'no letter is a key').toBe('select');
  await page.keyboard.press('Control+k');
  await dialog(page).waitFor();
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: 'Come back' }).count(), 'one Escape is one').toBe(0);
  await runCommand(page, 'keys and');
  await page.getByRole('dialog', { name: 'Keys and gestures' }).getByText('switched off').waitFor();
});
