import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, phone } from '../world/browser.ts';
import { holdLanguage, judgeLooks } from '../world/screens/looks.ts';
import { findSmallTargets } from '../world/targets.ts';
import { flow } from '../world/three-seats.ts';
import type { Seat } from '../world/three-seats.ts';
import {
  addCard,
  consentCard,
  expectDialogSeen,
  expectSaved,
  invite,
  letIn,
  newMap,
  pressEscape,
  quickAdd,
} from '../world/verbs.ts';

afterAll(closeBrowser);

/** Every entry of the menu that opens something is opened; those that act at once are not. */
const opens = /…$|^Keys and gestures$|^My notes$|^Just for me$|^Invite$|^Export$/;

flow(
  'all that a thumb presses is at least 44 px, and axe finds nothing, on every page of a phone, from right to left too',
  async (table) => {
    const therapist = await table.sit('therapist', { ...phone, reducedMotion: 'reduce' });
    const lanie = await table.sit('lanie', { ...phone, reducedMotion: 'reduce' });
    for (const { context } of [therapist, lanie]) await holdLanguage(context);
    await therapist.page.goto(therapist.origin);
    await therapist.page.getByRole('button', { name: 'New map' }).first().waitFor();
    await expectGood(therapist, 'start page');
    await therapist.page.getByRole('button', { name: 'New map' }).first().tap();
    await expectDialogSeen(therapist.page);
    await expectGood(therapist, 'new map');
    await newMap(therapist, ['Lanie', 'Malaki']);
    await lanie.page.goto(lanie.origin + (await invite(therapist, 'Lanie')));
    await lanie.page.getByRole('button', { name: 'Join' }).waitFor();
    await expectGood(lanie, 'invitation');
    await lanie.page.getByRole('button', { name: 'Join' }).tap();
    await lanie.page.getByRole('heading', { name: /waiting room/ }).waitFor();
    await expectGood(lanie, 'waiting room');
    await letIn(therapist, 'Lanie');
    await consentCard(lanie.page).waitFor();
    await expectGood(lanie, 'consent');
    await consentCard(lanie.page).getByRole('button', { name: 'Not now' }).tap();
    await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
    await addCard(lanie, { kind: 'Does', words: 'ask again' });
    await addCard(therapist, { speaker: 'Malaki', kind: 'Does', words: 'go quiet' });

    for (const seat of [therapist, lanie]) {
      const { page } = seat;
      await expectSaved(page);
      for (const tab of ['Steps', 'Story', 'Map']) {
        await page.getByRole('radio', { name: tab, exact: true }).tap();
        await expectGood(seat, tab);
      }
      await page.getByRole('radio', { name: 'Steps', exact: true }).tap();
      for (const name of await entriesOf(seat)) {
        await openEntry(seat, name);
        await expectGood(seat, name);
        await closeAll(seat);
      }
      await page
        .getByRole('button', { name: /^What can be done/ })
        .first()
        .tap();
      await page.getByRole('menu').waitFor();
      await expectGood(seat, 'menu of a card');
      await closeAll(seat);
      await quickAdd(page).getByRole('button', { name: 'More kinds' }).tap();
      await page.getByRole('menu').waitFor();
      await expectGood(seat, 'more kinds');
      await closeAll(seat);
      await quickAdd(page).getByRole('button', { name: 'More', exact: true }).tap();
      await page
        .getByRole('dialog')
        .filter({ has: page.getByRole('heading') })
        .waitFor();
      await expectGood(seat, 'words on offer');
      await closeAll(seat);
    }
  },
);

async function entriesOf({ page }: Seat): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Menu', exact: true }).tap();
  await page.getByRole('menu').waitFor();
  const names = await page
    .getByRole('menuitem')
    .evaluateAll((items) => items.map((item) => item.getAttribute('aria-label') ?? item.textContent ?? ''));
  expect(await findSmallTargets(page), 'the menu').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  const found = names.map((name) => name.replace(/\?$/, '')).filter((name) => opens.test(name));
  expect(found.length).toBeGreaterThan(6);
  return found;
}

async function openEntry({ page }: Seat, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).tap();
  await page.getByRole('menuitem').filter({ hasText: name }).first().tap();
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await page.locator('[role=dialog], [role=alertdialog], [data-side-panel]').first().waitFor();
}

async function closeAll({ page }: Seat): Promise<void> {
  const open = page.locator('[role=dialog], [role=alertdialog], [role=menu], [data-side-panel]');
  for (let tries = 0; tries < 4 && (await open.count()) > 0; tries += 1) {
    await pressEscape(page);
    await open
      .first()
      .waitFor({ state: 'detached', timeout: 2_000 })
      .catch(() => null);
  }
  expect(await open.count()).toBe(0);
}

async function expectGood({ page, name }: Seat, where: string): Promise<void> {
  const find = async () => [...(await findAxeViolations(page)), ...(await findSmallTargets(page))];
  expect(await judgeLooks(page, `${name}: ${where}`, find)).toEqual([]);
}
