import type { Locator, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, phone, tablet } from '../world/browser.ts';
import { pressTwice } from '../world/hands.ts';
import type { At } from '../world/hands.ts';
import { listenIn } from '../world/listen-in.ts';
import { findCardOnScreen } from '../world/on-screen.ts';
import { expectSteps } from '../world/outline.ts';
import type { Seat, Table } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  canvas,
  choosePhase,
  countTaps,
  dialog,
  expectFocused,
  expectSaved,
  inviteAndJoin,
  menu,
  newMap,
  pressEscape,
  quickAdd,
  words,
} from '../world/verbs.ts';

afterAll(closeBrowser);

const strip = (page: Page, of: string): Locator => page.getByRole('region', { name: `Beneath “${of}”` });
const told = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent);
const silent = 'lonely as a lighthouse';
const root = 'affection was rare';

async function sitThree(table: Table) {
  const therapist = await table.sit('therapist');
  const sharon = await table.sit('sharon', tablet);
  const marcus = await table.sit('marcus', phone);
  const taps = { sharon: await countTaps(sharon), marcus: await countTaps(marcus) };
  const wires = [listenIn(therapist), listenIn(marcus)];
  await newMap(therapist, ['Sharon', 'Marcus']);
  await inviteAndJoin(therapist, sharon, 'Sharon');
  await inviteAndJoin(therapist, marcus, 'Marcus');
  await addCard(sharon, { kind: 'Feels', words: 'alone' });
  await addCard(sharon, { kind: 'Does', words: 'hold on to him' });
  await expectSteps(marcus, ['Sharon · Feels: alone', 'Sharon · Does: hold on to him']);
  await addCard(marcus, { kind: 'Feels', words: 'pressured' });
  await expectSteps(therapist, [
    'Sharon · Feels: alone',
    'Sharon · Does: hold on to him',
    'Marcus · Feels: pressured',
  ]);
  return { therapist, sharon, marcus, taps, wires };
}

flow(
  'one tap goes beneath a card: an answer is kept or shared, and where it began can belong to both',
  async (table) => {
    const { therapist, sharon, marcus, taps, wires } = await sitThree(table);
    const { page } = sharon;
    const at = await findCardOnScreen(page, 'alone');
    await choosePhase(sharon, 'Beneath');
    await expectOpenedByTwoPresses(page, 'alone', { ...at, by: 'mouse' });
    await pressEscape(page);
    await strip(page, 'alone').waitFor({ state: 'detached' });
    await expectOpenedByTwoPresses(page, 'alone', { ...at, by: 'finger' });
    await pressEscape(page);
    await strip(page, 'alone').waitFor({ state: 'detached' });
    const before = await taps.sharon();
    await page.mouse.click(at.x, at.y);
    const layers = strip(page, 'alone');
    await layers.waitFor();
    await page.mouse.move(120, 120);
    expect((await taps.sharon()) - before, 'taps to go beneath a card').toBe(1);
    await expect
      .poll(() => layers.getByRole('heading', { level: 3 }).allInnerTexts())
      .toEqual(['Feels underneath', 'Fears', 'Longs for', 'Where it began', 'What it once did']);
    expect(await findAxeViolations(page)).toEqual([]);

    // Silently: by keyboard, on nobody's wire, and nobody is told that anybody writes.
    await layers.getByRole('button', { name: 'What do you feel underneath?' }).press('Enter');
    const answer = layers.getByRole('textbox', { name: 'What do you feel underneath?' });
    await answer.fill(silent);
    // What is half-typed outlives a reload, in this tab alone.
    await page.reload();
    await expectSaved(page);
    await choosePhase(sharon, 'Beneath');
    await canvas(page).focus();
    await page.keyboard.press('ArrowRight');
    await layers.getByRole('button', { name: 'Go on writing: What do you feel underneath?' }).press('Enter');
    await expect.poll(() => answer.inputValue()).toBe(silent);
    expect(
      await layers.getByRole('toolbar', { name: 'Words to pick' }).getByRole('button').count(),
    ).toBeLessThan(9);
    await answer.press('Enter');
    await expectFocused(layers.getByRole('button', { name: 'Keep for me' }));
    await page.keyboard.press('Enter');
    await layers.getByText('kept for you alone').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    expect(await quickAdd(marcus.page).getByText('is writing').count()).toBe(0);
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(silent);

    const kept = await taps.sharon();
    await layers.getByRole('button', { name: 'And under that?' }).click();
    await layers.getByRole('button', { name: 'being left' }).click();
    await layers.getByRole('button', { name: 'Share', exact: true }).last().click();
    await layers.getByRole('article').filter({ hasText: 'being left' }).waitFor();
    expect((await taps.sharon()) - kept, 'taps for a layer, its words and to share them').toBe(3);
    await expect.poll(() => told(marcus.page)).toContain('being left');
    expect(wires.some((wire) => wire.hears(silent))).toBe(false);
    expect(await told(therapist.page)).not.toContain(silent);

    await layers.getByRole('button', { name: 'Where did you learn this?' }).click();
    await layers.getByRole('textbox', { name: 'Where did you learn this?' }).fill(root);
    await layers.getByRole('radio', { name: 'Ours together' }).click();
    // A device that is turned round goes on where it was, in the middle of a sentence.
    for (const { viewport } of [phone, tablet]) {
      if (viewport) await page.setViewportSize(viewport);
      const field = layers.getByRole('textbox', { name: 'Where did you learn this?' });
      await expect.poll(() => field.inputValue()).toBe(root);
    }
    await layers.getByRole('button', { name: 'Share', exact: true }).last().click();
    await expectSharedRoot(marcus, taps.marcus);
    await layers.getByRole('button', { name: 'Lift the stone' }).click();
    await layers.getByRole('article').filter({ hasText: root }).waitFor();
    await expect.poll(() => layers.getByText('waits for Marcus').count()).toBe(0);

    await layers.getByRole('button', { name: 'Take back “being left”' }).click();
    await expect.poll(() => told(marcus.page)).not.toContain('being left');
    await page.reload();
    await expectSaved(page);
    for (const seat of [therapist, marcus]) expect(await told(seat.page)).not.toContain(silent);
  },
);

/** What the first press opens waits: the second finds the card where it was, also with a hand that takes its time. */
async function expectOpenedByTwoPresses(
  page: Page,
  said: string,
  at: At & { readonly by: 'mouse' | 'finger' },
): Promise<void> {
  await pressTwice(page, at, { by: at.by, apartMs: 200 });
  const field = page.getByRole('textbox', { name: 'Words of this card' });
  await field.waitFor();
  expect(await field.inputValue()).toBe(said);
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
  await strip(page, said).waitFor();
}

/** On a phone the layers are a sheet; what both share is confirmed there, in one tap. */
async function expectSharedRoot({ page }: Seat, taps: () => Promise<number>): Promise<void> {
  await page.getByRole('button', { name: /^What to look at/ }).tap();
  await page.getByRole('menuitem', { name: 'Beneath' }).tap();
  const before = await taps();
  await page.getByRole('button', { name: 'pressured', exact: true }).tap();
  const sheet = strip(page, 'pressured');
  await sheet.waitFor();
  expect((await taps()) - before, 'taps to go beneath a card on a phone').toBe(1);
  expect(await sheet.getByText(root).count(), 'a root is folded until a hand opens it').toBe(0);
  await sheet.getByRole('button', { name: 'Lift the stone' }).tap();
  await sheet.getByText(root).waitFor();
  expect(await findAxeViolations(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'These are my words' }).tap();
  await expect.poll(() => sheet.getByRole('button', { name: 'These are my words' }).count()).toBe(0);
  await sheet.getByRole('button', { name: 'What are you afraid of then?' }).tap();
  await sheet.getByRole('textbox', { name: 'What are you afraid of then?' }).waitFor();
  expect(await findAxeViolations(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Not today' }).tap();
  await sheet.getByRole('button', { name: 'Back to the map' }).tap();
  await sheet.waitFor({ state: 'detached' });
}

flow('a hint on wording is whoever writes’ own, holds nothing up, and can be turned off', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie', phone);
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  const hint = (page: Page) => page.getByText('What did you see or hear this time?');

  await words(lanie.page).fill('I am always afraid when he shouts');
  await lanie.page.waitForTimeout(1_500);
  expect(await hint(lanie.page).count(), 'fear is left as it is said').toBe(0);
  await words(lanie.page).fill('Malaki is always late');
  await hint(lanie.page).waitFor();
  expect(await findAxeViolations(lanie.page)).toEqual([]);
  expect(await told(therapist.page)).not.toContain('What did you see or hear');
  await words(lanie.page).press('Enter');
  await expectSteps(therapist, ['Lanie · Trigger: Malaki is always late']);

  await addCard(therapist, { speaker: 'Lanie', kind: 'Trigger', words: 'a sigh' });
  await words(lanie.page).fill('that he never calls');
  await hint(lanie.page).waitFor();
  await lanie.page.getByRole('button', { name: 'No more hints' }).tap();
  await hint(lanie.page).waitFor({ state: 'detached' });
  await lanie.page.reload();
  await expectSaved(lanie.page);
  await words(lanie.page).fill('that he never writes');
  await lanie.page.waitForTimeout(1_500);
  expect(await hint(lanie.page).count(), 'turned off stays off on this device').toBe(0);
  await menu(lanie, /^Preferences/);
  await dialog(lanie.page).getByRole('switch', { name: 'Hints while writing' }).tap();
  await pressEscape(lanie.page);
  await dialog(lanie.page).waitFor({ state: 'detached' });
  await words(lanie.page).fill('that he never asks');
  await hint(lanie.page).waitFor();
});
