import type { Locator, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { translation } from '../../apps/web/src/words/ar/index.ts';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, desktop } from '../world/browser.ts';
import { expectSteps } from '../world/outline.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, canvas, dialog, inviteAndJoin, menu, newMap, words } from '../world/verbs.ts';

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

const arabic = (key: keyof typeof translation.sentences): string => translation.sentences[key] ?? '';

flow('each reads the product in their own language, and what was written stays as it was', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await addCard(therapist, { kind: 'Feels', words: 'alone' });
  const { page } = lanie;
  await words(page).fill('ask again');

  await menu(lanie, 'Preferences …');
  await chooseLanguage(page, dialog(page), 'العربية');
  await dialog(page)
    .getByRole('heading', { name: arabic('preferences.title') })
    .waitFor();
  await expect.poll(() => pageIsIn(page)).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(await findAxeViolations(page), 'preferences from right to left').toEqual([]);
  await page.getByRole('radio', { name: arabic('preferences.mode.dark') }).click();
  expect(await findAxeViolations(page), 'the same in the dark').toEqual([]);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });

  const typed = page.getByRole('region', { name: arabic('add.label') }).getByRole('textbox');
  expect(await typed.inputValue(), 'half a sentence outlives it').toBe('ask again');
  await typed.press('Enter');
  await expectSteps(therapist, ['Lanie · Feels: alone', 'Lanie · Does: ask again']);
  const said = () =>
    page.locator('[data-said]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-said')));
  await expect
    .poll(said)
    .toEqual([
      expect.stringMatching(new RegExp(`${arabic('kind.feeling')}: alone$`)),
      expect.stringMatching(new RegExp(`${arabic('kind.move')}: ask again$`)),
    ]);

  const sideOf = async (part: Locator) => (((await part.boundingBox())?.x ?? 0) < 720 ? 'left' : 'right');
  const toolsOf = (who: Page, name: string) => who.getByRole('toolbar', { name, exact: true }).first();
  expect(await sideOf(toolsOf(therapist.page, 'Tools'))).toBe('left');
  expect(await sideOf(toolsOf(page, arabic('tools.label')))).toBe('right');
  expect(await sideOf(page.getByRole('button', { name: arabic('bar.menu'), exact: true }))).toBe('left');
  const picks = page.getByRole('toolbar', { name: arabic('add.picks') }).getByRole('button');
  await picks.first().focus();
  await page.keyboard.press('ArrowLeft');
  expect(await picks.nth(1).evaluate((node) => node === document.activeElement)).toBe(true);

  expect(await findAxeViolations(page), 'the map from right to left, in the dark').toEqual([]);
  await canvas(therapist.page).focus();
  await page.getByRole('application', { name: arabic('canvas.name') }).focus();
  await page.keyboard.press('Control+k');
  const search = dialog(page).locator('input');
  const preferences = page.getByRole('menuitem', { name: arabic('menu.preferences').replace(/ …$/, '') });
  // Without its marks, by another word, and by its English name.
  for (const typed of ['التفضيلات', 'اعدادات', 'settings']) {
    await search.fill(typed);
    await expect.poll(() => page.getByRole('menuitem').count(), { message: typed }).toBe(1);
    await preferences.waitFor();
  }
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByRole('application', { name: arabic('canvas.name') }).focus();
  await page.keyboard.press('l');
  await page.getByRole('button', { name: arabic('outline.close') }).waitFor();
  expect(await findAxeViolations(page), 'the list from right to left').toEqual([]);
  await page.reload();
  await page.getByRole('application', { name: arabic('canvas.name') }).waitFor();
  expect(await pageIsIn(page), 'kept on this device').toEqual({ lang: 'ar', dir: 'rtl' });
  const drawnFrom = async () => (await page.locator('.konvajs-content').first().boundingBox())?.x;
  await expect.poll(drawnFrom, { message: 'what is drawn lies where it is pressed' }).toBe(0);

  const guest = await table.sit('guest', { ...desktop, locale: 'ar-MA' });
  await guest.page.goto(guest.origin);
  await guest.page.getByRole('heading', { name: arabic('practice.promise') }).waitFor();
  expect(await pageIsIn(guest.page), 'as the device wishes').toEqual({ lang: 'ar', dir: 'rtl' });
  expect(await findAxeViolations(guest.page), 'the start page').toEqual([]);
  await guest.page.goto(`${guest.origin}/join`);
  await guest.page.getByRole('heading', { name: arabic('join.codeTitle') }).waitFor();
  const code = guest.page.getByRole('textbox');
  await code.fill('K7QF');
  expect(await findAxeViolations(guest.page), 'the way in').toEqual([]);
  await chooseLanguage(guest.page, guest.page.locator('body'), 'English');
  await guest.page.getByRole('heading', { name: 'Join your meeting' }).waitFor();
  expect(await code.inputValue()).toBe('K7QF');
  await expect.poll(() => pageIsIn(guest.page)).toEqual({ lang: 'en', dir: 'ltr' });
});

const pageIsIn = (page: Page) =>
  page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));

async function chooseLanguage(page: Page, place: Locator, name: string): Promise<void> {
  await place.locator('button:has(svg.lucide-languages)').click();
  await page.getByRole('option', { name }).click();
}
