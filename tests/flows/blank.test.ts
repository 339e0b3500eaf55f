import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, phone, tablet } from '../world/browser.ts';
import { expectSteps } from '../world/outline.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  canvas,
  choose,
  dialog,
  expectSaved,
  inviteAndJoin,
  menu,
  newMap,
  words,
  expectFocused,
} from '../world/verbs.ts';

afterAll(closeBrowser);

const comeBack = (page: Page) => page.getByRole('button', { name: 'Come back' });
const escapeTwice = async (page: Page) => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
};

flow('Escape twice blanks the page at once, wherever the hands are, and loses no word', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  const { page } = lanie;
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await addCard(lanie, { kind: 'Does', words: 'raise my voice' });
  await words(page).fill('a secret half-thou');

  await escapeTwice(page);
  await expectBlank(page);
  for (const key of ['Enter', 'Space', 'a', 'n', 'Control+z', 'Escape']) await page.keyboard.press(key);
  await expectBlank(page);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectBack(page);
  expect(await words(page).inputValue()).toBe('a secret half-thou');

  // In the words of a card: the first Escape gives them up, and they are offered again.
  await canvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Words of this card' }).fill('raise my voice and never st');
  await escapeTwice(page);
  await expectBlank(page);
  await wake(page);
  await page.getByText('raise my voice and never st').first().waitFor();

  // In a dialog: the first closes it, and what was typed in it is offered.
  await menu(lanie, /^Name this/);
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill('The Push-Pu');
  await escapeTwice(page);
  await expectBlank(page);
  await wake(page);
  await page.getByText('What you were writing is still here:').first().waitFor();
  await page.getByText('The Push-Pu').first().waitFor();
  await expectSteps(therapist, ['Lanie · Does: raise my voice']);
  expect(await therapist.page.content()).not.toMatch(/half-thou|never st|Push-Pu/);
});

flow(
  'words open on the map outlive a blank page that comes by the corner, and a pause beneath it',
  async (table) => {
    const therapist = await table.sit('therapist');
    const malaki = await table.sit('malaki', phone);
    await newMap(therapist, ['Lanie', 'Malaki']);
    await inviteAndJoin(therapist, malaki, 'Malaki');
    await addCard(therapist, { kind: 'Does', speaker: 'Lanie', words: 'raise my voice' });
    await canvas(therapist.page).focus();
    await therapist.page.keyboard.press('ArrowRight');
    await therapist.page.keyboard.press('Enter');
    const field = therapist.page.getByRole('textbox', { name: 'Words of this card' });
    await field.fill('raise my voice and ag');
    await therapist.page.mouse.click(12, 888);
    await expectBlank(therapist.page);

    await malaki.page.getByRole('button', { name: 'Pause', exact: true }).tap();
    await malaki.page.getByRole('dialog', { name: 'Let’s stop here for a moment.' }).waitFor();
    await malaki.page.touchscreen.tap(12, 12);
    await expectBlank(malaki.page);
    await expectBlank(therapist.page);
    await wake(therapist.page);
    await therapist.page.getByRole('button', { name: 'Go on' }).click();
    expect(await field.inputValue()).toBe('raise my voice and ag');
    await expectFocused(field);
    await wake(malaki.page);
    await expectSteps(malaki, ['Lanie · Does: raise my voice']);
    await therapist.page.keyboard.press('Enter');
    await expectSteps(malaki, ['Lanie · Does: raise my voice and ag']);
  },
);

flow('a device that nobody touches goes blank by itself, after the time chosen on it', async (table) => {
  const seat = await table.sit('therapist', tablet);
  const { page } = seat;
  // Time that jumps looks like a line that is cut.
  seat.troubles.allow(/WebSocket/);
  await page.clock.install();
  await newMap(seat, ['Lanie', 'Malaki']);
  await words(page).fill('half a tho');
  await page.clock.fastForward('09:50');
  await page.keyboard.press('Shift');
  await page.clock.fastForward('09:50');
  expect(await comeBack(page).count()).toBe(0);
  await page.clock.fastForward('00:11');
  await expectBlank(page);
  await wake(page);
  expect(await words(page).inputValue()).toBe('half a tho');

  await menu(seat, /^Blank page/);
  expect(await findAxeViolations(page)).toEqual([]);
  await choose(dialog(page).getByRole('radio', { name: '5 min' }));
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await page.clock.fastForward('05:01');
  await expectBlank(page);
  await page.reload();
  await expectSaved(page);
  await page.clock.fastForward('05:01');
  await expectBlank(page);
  await wake(page);
  await menu(seat, /^Blank page/);
  await choose(dialog(page).getByRole('radio', { name: 'never' }));
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await page.clock.fastForward('03:00:00');
  expect(await comeBack(page).count()).toBe(0);
});

flow('the start page, which names couples, goes blank too', async (table) => {
  const seat = await table.sit('therapist');
  const { page, origin } = seat;
  await newMap(seat, ['Lanie', 'Malaki']);
  await page.goto(origin);
  await page.getByText('Lanie & Malaki').first().waitFor();
  await page.mouse.click(12, 888);
  await expectBlank(page);
  await wake(page);
  await page.getByText('Lanie & Malaki').first().waitFor();
});

/** Nothing but the way back, neither to be seen nor in what is read out; the tab says nothing either. */
async function expectBlank(page: Page): Promise<void> {
  await page.locator('[data-blank-page]').waitFor();
  await expect.poll(() => page.title()).toBe('Blank page');
  expect(await page.locator('link[rel="icon"]').getAttribute('href')).toBe('data:,');
  expect((await page.evaluate(() => document.body.innerText)).trim()).toBe('Come back');
  expect(await page.locator('body').ariaSnapshot()).toBe(
    ['- dialog "Blank page":', '  - button "Come back"'].join('\n'),
  );
}

/** A press anywhere shows the way back, and only a press on it goes there. */
async function wake(page: Page): Promise<void> {
  const way = comeBack(page).locator('..');
  await page.waitForTimeout(500);
  expect(await way.evaluate((node) => getComputedStyle(node).pointerEvents)).toBe('none');
  await page.mouse.click(200, 200);
  await expect.poll(() => way.evaluate((node) => getComputedStyle(node).pointerEvents)).toBe('auto');
  await comeBack(page).click();
  await expectBack(page);
}

async function expectBack(page: Page): Promise<void> {
  await page.locator('[data-blank-page]').waitFor({ state: 'detached' });
  await expect.poll(() => page.title()).toBe('Undercurrent');
}
