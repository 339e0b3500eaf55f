import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { expectSteps } from '../world/outline.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, canvas, inviteAndJoin, newMap, words } from '../world/verbs.ts';

afterAll(closeBrowser);

flow(
  'words composed by an input method are placed whole, and Enter in a composition places nothing',
  async (table) => {
    const therapist = await table.sit('therapist');
    const lanie = await table.sit('lanie');
    await newMap(therapist, ['Lanie', 'Malaki']);
    await inviteAndJoin(therapist, lanie, 'Lanie');
    const { page } = lanie;
    const session = await page.context().newCDPSession(page);
    await words(page).click();
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await compose('さ');
    await compose('さび');
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await compose('寂しい');
    await session.send('Input.insertText', { text: '寂しい' });
    await expect.poll(() => words(page).inputValue()).toBe('寂しい');
    await expectSteps(therapist, []);
    await page.keyboard.press('Enter');
    await expectSteps(therapist, ['Lanie · Trigger: 寂しい']);

    await canvas(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Words of this card' });
    await field.waitFor();
    await page.keyboard.press('End');
    await compose('です');
    await session.send('Input.insertText', { text: 'です' });
    await page.keyboard.press('Enter');
    await expectSteps(therapist, ['Lanie · Trigger: 寂しいです']);
  },
);

flow('words and names that run from right to left are written, shown and edited as such', async (table) => {
  const seat = await table.sit('therapist');
  await newMap(seat, ['לאה', 'Malaki']);
  const { page } = seat;
  await addCard(seat, { kind: 'Feels', words: 'אני מרגישה לבד' });
  await expectSteps(seat, ['לאה · Feels: אני מרגישה לבד']);
  await words(page).fill('שוב');
  expect(await words(page).evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
  await words(page).fill('');
  await canvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Words of this card' });
  await field.waitFor();
  expect(await field.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' שוב');
  await page.keyboard.press('Enter');
  await expectSteps(seat, ['לאה · Feels: אני מרגישה לבד שוב']);
});
