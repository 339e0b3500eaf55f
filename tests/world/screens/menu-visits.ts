import type { Locator, Page } from 'playwright-core';
import type { Seat } from '../three-seats.ts';
import { addCard, canvas, dialog, expectDialogSeen, quickAdd, pressEscape } from '../verbs.ts';
import type { Visit, Visits } from './visit.ts';
import { closeAll } from './visit.ts';

const bar = (page: Page) => page.getByRole('toolbar', { name: 'For the selection' });
const list = (page: Page) => page.getByRole('region', { name: 'Steps' });

/** Goes from card to card until the bar of one offers this. */
async function findInBar({ page }: Seat, name: string | RegExp): Promise<Locator> {
  const offer = bar(page).getByRole('button', { name }).first();
  for (let tries = 0; tries < 40; tries += 1) {
    if (tries % 20 === 0) {
      await canvas(page).focus();
      await pressEscape(page);
    }
    await page.keyboard.press(tries % 20 === 0 ? 'ArrowRight' : 'Tab');
    await bar(page).waitFor();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    if ((await offer.count()) > 0) return offer;
  }
  throw new Error(`no card offers ${String(name)}`);
}

/** A button of the page opens a menu. */
const menuOf = (shows: Visit['shows'], name: string | RegExp, find: (page: Page) => Locator): Visit => ({
  shows,
  seen: ['menu', name],
  open: async ({ page }) => {
    await find(page).click();
    await page.getByRole('menu').waitFor();
  },
});

/** A button in the bar of a card opens a menu, or a small panel. */
const fromBar = (shows: string, name: string | RegExp, seen: Visit['seen']): Visit => ({
  shows,
  seen,
  open: async (seat) => {
    const offer = await findInBar(seat, name);
    await offer.click();
    await seat.page.locator('[role=menu], [role=dialog]').first().waitFor();
  },
});

/** Menus and small panels over the map. */
export const menuVisits: Visits = {
  'the menu': menuOf(['MapMenu', 'MapMenuList'], 'Menu', (page) =>
    page.getByRole('button', { name: 'Menu', exact: true }),
  ),
  'the layouts': menuOf('ViewMenu', 'Layout', (page) => page.getByRole('button', { name: /^Layout: / })),
  'more marks': menuOf('ToolBar', 'More marks', (page) => page.getByRole('button', { name: 'More marks' })),
  'more kinds': menuOf('KindSegments', 'More kinds', (page) =>
    quickAdd(page).getByRole('button', { name: 'More kinds' }),
  ),
  'words on offer': {
    shows: 'PickDialog',
    seen: ['dialog', 'Words to pick'],
    open: async ({ page }) => {
      await quickAdd(page).getByRole('button', { name: 'More', exact: true }).click();
      await expectDialogSeen(page);
    },
    further: {
      'none found': ({ page }) =>
        dialog(page)
          .getByRole('textbox', { name: 'Search the words' })
          .or(dialog(page).getByRole('searchbox'))
          .fill('nothing like this'),
    },
  },
  'how the meeting is led': {
    shows: 'LeadButton',
    seen: ['dialog', 'Lead the meeting'],
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Lead the meeting' }).click();
      await page.getByRole('switch', { name: 'Lock the map' }).waitFor();
    },
  },
  'menu of the paper': {
    shows: 'ContextMenu',
    seen: ['menu', 'What can be done here'],
    open: async ({ page }) => {
      await canvas(page).focus();
      await pressEscape(page);
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menu').waitFor();
    },
  },
  'a card that waits for its owner': {
    shows: 'CardBar',
    seen: ['toolbar', 'For the selection'],
    open: async (seat) => {
      await addCard(seat, { speaker: 'Malaki', kind: 'Does', words: 'fold my arms' });
      await findInBar(seat, /^Whose card/);
    },
  },
  'whose card': fromBar('OwnerMenu', /^Whose card/, ['menu', 'Whose card?']),
  'which kind': fromBar('KindMenu', /^Kind: /, ['menu', 'What is it?']),
  'an arrow’s words': fromBar('EdgeNote', 'Arrow: words and weight', ['dialog', 'Arrow: words and weight']),
  'where it belongs': fromBar('LinkMenu', /^(?:Belongs under|Leads out from)/, [
    'menu',
    /^(?:Belongs under|Leads out from)/,
  ]),
  'questions and thanks': fromBar('RemarksButton', 'Questions and thanks', [
    'dialog',
    'Questions and thanks',
  ]),
  'menu of a step': {
    shows: ['RowMenu', 'RowRemarks'],
    seen: ['menu', /^What can be done with/],
    open: async ({ page }) => {
      await page.getByRole('button', { name: 'Show the list of steps' }).press('Enter');
      await list(page)
        .getByRole('button', { name: /^What can be done/ })
        .first()
        .click();
      await page.getByRole('menu').waitFor();
    },
    further: {
      'questions and thanks': async ({ page }) => {
        await page.getByRole('menuitem', { name: /^Ask, or say/ }).click();
        await page.getByRole('dialog', { name: 'Questions and thanks' }).waitFor();
      },
    },
    close: async (seat) => {
      await closeAll(seat);
      await seat.page.getByRole('button', { name: 'Close the list' }).click();
    },
  },
  'words of a card': {
    shows: 'WordsEditor',
    seen: ['textbox', 'Words of this card'],
    open: async (seat) => {
      await findInBar(seat, 'Write');
      await seat.page.keyboard.press('Enter');
      await seat.page.getByRole('textbox', { name: 'Words of this card' }).waitFor();
    },
    close: ({ page }) => pressEscape(page),
  },
  'a walk': {
    shows: 'WalkStage',
    seen: ['region', /^Walk the/],
    open: async ({ page }) => {
      await canvas(page).focus();
      await pressEscape(page);
      await page.keyboard.press('w');
      await page.getByRole('button', { name: 'End the walk' }).waitFor();
    },
    close: ({ page }) => page.getByRole('button', { name: 'End the walk' }).click(),
  },
  'the old dance and the new': {
    shows: 'DanceBar',
    seen: ['region', /^The old .* and the new$/],
    open: async ({ page }) => {
      await canvas(page).focus();
      await page.keyboard.press('d');
      await page.getByRole('slider').waitFor();
    },
    close: ({ page }) => page.getByRole('button', { name: 'Back to the map' }).click(),
  },
};
