import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, phone } from '../world/browser.ts';
import { expectSameMap } from '../world/outline.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  canvas,
  expectFocused,
  expectSaved,
  inviteAndJoin,
  menu,
  newMap,
  quickAdd,
  words,
} from '../world/verbs.ts';
import { tellTime } from '../world/tell.ts';

afterAll(closeBrowser);

const stage = (page: Page) => page.getByRole('region', { name: 'Walk the cycle' });
const told = (page: Page) => stage(page).getByRole('status');

flow(
  'a walk round the cycle is led by one, followed on every screen, and left by whoever likes',
  async (table) => {
    const therapist = await table.sit('therapist');
    const lanie = await table.sit('lanie');
    const malaki = await table.sit('malaki', phone);
    const all = [therapist, lanie, malaki];
    await newMap(therapist, ['Lanie', 'Malaki']);
    await inviteAndJoin(therapist, lanie, 'Lanie');
    await inviteAndJoin(therapist, malaki, 'Malaki');
    await canvas(lanie.page).focus();
    await lanie.page.keyboard.press('w');
    await lanie.page.getByText('There is nothing to walk yet').first().waitFor();
    for (const [speaker, kind, said] of [
      ['Lanie', 'Feels', 'abandoned'],
      ['Lanie', 'Does', 'ask again'],
      ['Malaki', 'Feels', 'pressured'],
      ['Malaki', 'Does', 'leave the room'],
    ] as const) {
      await addCard(therapist, { speaker, kind, words: said });
    }
    await canvas(therapist.page).focus();
    await therapist.page.keyboard.press('ArrowRight');
    await addCard(therapist, { speaker: 'Together', kind: 'New step', words: 'call a pause' });
    await therapist.page.keyboard.press('Escape');

    await expectSameMap([therapist, lanie], 4);
    await canvas(lanie.page).focus();
    await lanie.page.keyboard.press('w');
    await stage(lanie.page).waitFor();
    await lanie.page.keyboard.press('Space');
    for (const { page } of [therapist, malaki]) await stage(page).getByText('Lanie leads').waitFor();
    await toStart(lanie.page);
    await expectAt(all, 'Lanie · Feels', 'abandoned');
    for (const { page } of [lanie, malaki]) expect(await findAxeViolations(page)).toEqual([]);
    await canvas(malaki.page).waitFor();
    expect(await stage(malaki.page).getByRole('button', { name: 'On', exact: true }).count()).toBe(0);
    await tellTime('a step of a walk is on every screen', 2_500, async () => {
      await lanie.page.keyboard.press('ArrowRight');
      await expectAt(all, 'Lanie · Does', 'ask again');
    });

    await stage(therapist.page).getByRole('button', { name: 'Leave' }).click();
    await words(therapist.page).waitFor();
    await lanie.page.keyboard.press('ArrowRight');
    await expectAt([lanie, malaki], 'Malaki · Feels', 'pressured');
    await therapist.page.getByText('Lanie walks the cycle').waitFor();
    await therapist.page.getByRole('button', { name: 'Come along' }).click();
    await expectAt(all, 'Malaki · Feels', 'pressured');

    // Anybody may need a pause; afterwards the walk is where it was.
    await stage(malaki.page).getByRole('button', { name: 'Pause', exact: true }).tap();
    const veil = (page: Page) => page.getByRole('dialog', { name: 'Let’s stop here for a moment.' });
    for (const { page } of all) await veil(page).waitFor();
    await veil(therapist.page).getByRole('button', { name: 'Go on' }).click();
    for (const { page } of all) await veil(page).waitFor({ state: 'detached' });
    await expectAt(all, 'Malaki · Feels', 'pressured');

    await lanie.page.keyboard.press('ArrowLeft');
    await expectAt([lanie], 'Lanie · Does', 'ask again');
    await lanie.page.keyboard.press('ArrowLeft');
    await expectAt(all, 'Lanie · Feels', 'abandoned');
    await stage(lanie.page).getByRole('button', { name: 'Instead: call a pause' }).click();
    await expectAt(all, 'Together · New step', 'call a pause');
    await stage(lanie.page).getByText('Here it goes another way.').waitFor();
    await stage(lanie.page).getByRole('radio', { name: 'Malaki' }).click();
    await expectAt(all, 'Malaki · Feels', 'pressured');
    await lanie.page.keyboard.press('Escape');
    for (const { page } of all) await stage(page).waitFor({ state: 'detached' });
    await expectFocused(canvas(lanie.page));
    // A phone is back at the page it came from.
    await words(malaki.page).waitFor();

    // Of two who begin at the same moment one leads, and the other comes along.
    await canvas(therapist.page).focus();
    await canvas(lanie.page).focus();
    await Promise.all([therapist, lanie].map(({ page }) => page.keyboard.press('w')));
    const leads = (page: Page) => stage(page).getByRole('button', { name: 'End the walk' });
    const countLeaders = async () => {
      const counts = await Promise.all(all.map(({ page }) => leads(page).count()));
      return counts.reduce((sum, count) => sum + count, 0);
    };
    await expectAt(all, 'Lanie · Feels', 'abandoned');
    await expect.poll(countLeaders).toBe(1);
    const [leader] = (await leads(therapist.page).count()) === 1 ? [therapist] : [lanie];
    await leads((leader ?? lanie).page).click();
    for (const { page } of all) await stage(page).waitFor({ state: 'detached' });

    // Whoever is in the middle of writing stays with their words.
    await words(therapist.page).fill('half a tho');
    await menu(lanie, 'Walk the cycle');
    await expectAt([lanie, malaki], 'Lanie · Feels', 'abandoned');
    await therapist.page.getByText('Lanie walks the cycle').waitFor();
    expect(await words(therapist.page).inputValue()).toBe('half a tho');
    await lanie.page.goto('about:blank');
    await stage(malaki.page).waitFor({ state: 'detached' });
    await therapist.page.getByText('Lanie walks the cycle').waitFor({ state: 'detached' });
  },
);

flow('a walk goes on by itself, and with less motion card by card under one’s own hand', async (table) => {
  const seat = await table.sit('therapist');
  const { page, origin } = seat;
  await page.goto(origin);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expectSaved(page);
  await page.getByRole('button', { name: 'Walk the cycle' }).click();
  await expectAt([seat], 'Lanie · Trigger', 'Malaki goes quiet');
  expect(await quickAdd(page).count()).toBe(0);
  await expectAt([seat], 'Lanie · Feels', 'Abandoned, panicky');
  await stage(page).getByRole('button', { name: 'Hold' }).click();
  // Held wherever it was by then.
  await toStart(page);
  await page.keyboard.press('ArrowRight');
  await expectAt([seat], 'Lanie · Feels', 'Abandoned, panicky');
  await stage(page)
    .getByRole('button', { name: /^Instead: Lanie slows down/ })
    .click();
  await expectAt([seat], 'Together · New step', 'Lanie slows down and says');
  await page.keyboard.press('ArrowRight');
  await expectAt([seat], 'Malaki · Feels', 'Pressured, never enough');
  await page.keyboard.press('ArrowLeft');
  await expectAt([seat], 'Together · New step', 'Lanie slows down and says');
  await page.keyboard.press('Escape');
  await stage(page).waitFor({ state: 'detached' });

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Walk the cycle' }).click();
  await expectAt([seat], 'Lanie · Trigger', 'Malaki goes quiet');
  expect(await stage(page).getByRole('button', { name: 'Go on by itself' }).count()).toBe(0);
  await stage(page).getByRole('button', { name: 'On', exact: true }).click();
  await expectAt([seat], 'Lanie · Feels', 'Abandoned, panicky');
  await stage(page).getByRole('button', { name: 'End the walk' }).click();
  await quickAdd(page).waitFor();
});

/** To Lanie’s first card, where the light then rests; arrows lead on from there. */
async function toStart(page: Page): Promise<void> {
  await stage(page).getByRole('radio', { name: 'Lanie' }).click();
  await canvas(page).focus();
}

/** What everybody reads, and a screen reader says, at this place of a walk. */
async function expectAt(seats: readonly Seat[], label: string, said: string): Promise<void> {
  for (const { page } of seats) {
    await expect
      .poll(
        () =>
          told(page)
            .textContent()
            .catch(() => ''),
        { timeout: 30_000 },
      )
      .toContain(`${label}${said}`);
  }
}
