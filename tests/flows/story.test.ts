import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, phone } from '../world/browser.ts';
import { readDownload } from '../world/pictures.ts';
import { sentencesOf, storyOn } from '../world/story.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  choosePhase,
  countTaps,
  dialog,
  exportPicture,
  inviteAndJoin,
  menu,
  nameCycle,
  newMap,
  pressEscape,
  expectFocused,
} from '../world/verbs.ts';
import { expectSameMap } from '../world/outline.ts';

afterAll(closeBrowser);

const panel = storyOn;
const signed = (page: Page, words: string) => panel(page).getByRole('listitem').filter({ hasText: words });
const button = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name });

const part = (page: Page, name: string) => page.getByRole('textbox', { name: `${name}’s part` });

const laniesMove = 'Lanie raises her voice and asks again and again';
const malakisTurn = 'Malaki feels pressured and never enough, and shuts down';
const laniesTurn = 'Lanie feels abandoned and panicky, raises her voice and asks again and again';
const round = ', and so the dance goes round again, and more.';
const fromLanie = [`When ${laniesMove}, ${malakisTurn}.`, `When Malaki shuts down, ${laniesTurn}${round}`];
const fromMalaki = [`When Malaki shuts down, ${laniesTurn}.`, `When ${laniesMove}, ${malakisTurn}${round}`];

flow(
  'the story reads well with no edit, starts with either, is signed, and only hers falls',
  async (table) => {
    const therapist = await table.sit('therapist');
    const lanie = await table.sit('lanie', phone);
    const malaki = await table.sit('malaki');
    const all = [therapist, lanie, malaki];
    const taps = { lanie: await countTaps(lanie), malaki: await countTaps(malaki) };
    await tango(therapist, [lanie, malaki]);
    for (const seat of [therapist, malaki]) await choosePhase(seat, 'Story');
    await openTab(lanie, 'Story');
    for (const { page } of all) await expectStory(page, fromLanie);

    let before = await taps.malaki();
    await panel(malaki.page).getByRole('radio', { name: 'Malaki' }).click();
    expect((await taps.malaki()) - before).toBe(1);
    for (const { page } of all) await expectStory(page, fromMalaki);
    expect(fromMalaki.join(' ')).toHaveLength(fromLanie.join(' ').length);

    before = (await taps.lanie()) + (await taps.malaki());
    await button(lanie.page, 'I agree to this story').tap();
    await button(malaki.page, 'I agree to this story').click();
    expect((await taps.lanie()) + (await taps.malaki()) - before).toBe(2);
    for (const { page } of all) {
      for (const name of ['Lanie', 'Malaki']) await signed(page, `${name} agreed`).waitFor();
    }
    expect(await button(therapist.page, /agree/).count()).toBe(0);

    expect(await button(malaki.page, `Change Lanie’s part: ${laniesMove}`).count()).toBe(0);
    before = await taps.lanie();
    await panel(lanie.page).locator('[data-clause^="before:"][data-paint="purple"]').tap();
    await lanie.page
      .getByRole('textbox', { name: 'Lanie’s part' })
      .fill('Lanie gets loud so that he hears her.');
    await lanie.page.keyboard.press('Enter');
    expect((await taps.lanie()) - before).toBe(1);
    const loud = 'Lanie gets loud so that he hears her';
    for (const { page } of all) {
      await expectStory(page, [fromMalaki[0], `When ${loud}, ${malakisTurn}${round}`]);
      await signed(page, 'Lanie’s own words changed since agreed').waitFor();
      await signed(page, 'Malaki agreed; changed since agreed').waitFor();
      await panel(page).getByText('Lanie’s part changed since agreed.').waitFor();
    }
    await button(lanie.page, 'I agree to it as it is now').tap();
    for (const { page } of all) await signed(page, 'Lanie agreed').waitFor();

    await openTab(lanie, 'Steps');
    await lanie.page.getByRole('button', { name: 'raise my voice, ask again and again', exact: true }).tap();
    await lanie.page.getByRole('textbox', { name: /^Words of Lanie/ }).fill('cry');
    await lanie.page.keyboard.press('Enter');
    await openTab(lanie, 'Story');
    const hers = 'When Malaki shuts down, Lanie feels abandoned and panicky, and cries.';
    await expectStory(malaki.page, [hers, `When ${loud}, ${malakisTurn}${round}`]);
    await panel(malaki.page)
      .getByText('The cards have changed since Lanie wrote this. Now they tell:')
      .waitFor();
    await button(lanie.page, 'Take the new telling').tap();
    for (const { page } of all) await expectStory(page, [hers, `When Lanie cries, ${malakisTurn}${round}`]);

    await malaki.page.reload();
    await choosePhase(malaki, 'Story');
    await panel(malaki.page).getByRole('radio', { name: 'As “I”' }).click();
    await expectStory(malaki.page, [
      'When I shut down, you feel abandoned and panicky, and cry.',
      `When you cry, I feel pressured and never enough, and shut down${round}`,
    ]);
    await expectStory(lanie.page, [hers, `When Lanie cries, ${malakisTurn}${round}`]);
    for (const { page } of all) expect(await findAxeViolations(page)).toEqual([]);
  },
);

flow(
  'words typed for somebody wait for them; a move about the other is asked about, for its author alone',
  async (table) => {
    const therapist = await table.sit('therapist');
    const lanie = await table.sit('lanie');
    const malaki = await table.sit('malaki');
    const all = [therapist, lanie, malaki];
    const taps = await countTaps(malaki);
    await tango(therapist, [lanie, malaki]);
    for (const seat of all) await choosePhase(seat, 'Story');
    for (const { page } of all) await signed(page, 'Malaki has not agreed yet').waitFor();

    await button(therapist.page, /^Change Malaki’s part: Malaki shuts down/).click();
    await therapist.page.getByRole('textbox', { name: 'Malaki’s part' }).fill('Malaki goes behind his wall');
    await therapist.page.keyboard.press('Enter');
    for (const { page } of [therapist, lanie]) {
      await panel(page).getByText('Malaki has not made these words their own yet.').waitFor();
    }
    const wall = { therapist: part(therapist.page, 'Malaki'), malaki: part(malaki.page, 'Malaki') };
    await button(therapist.page, /^Change Malaki’s part: Malaki goes behind/).click();
    await button(malaki.page, /^Change Malaki’s part: Malaki goes behind/).click();
    for (const field of [wall.therapist, wall.malaki]) {
      await expectFocused(field);
    }
    await malaki.page.keyboard.press('Home');
    await Promise.all([
      therapist.page.keyboard.type(' of stone 🧱', { delay: 20 }),
      malaki.page.keyboard.type('Mostly ', { delay: 20 }),
    ]);
    const both = 'Mostly Malaki goes behind his wall of stone 🧱';
    for (const field of [wall.therapist, wall.malaki]) await expect.poll(() => field.inputValue()).toBe(both);
    await expect.poll(async () => (await sentencesOf(lanie.page)).join(' ')).toContain(both);
    await panel(lanie.page).getByText('Malaki is writing …').waitFor();
    for (const { page } of [therapist, malaki])
      await expect.poll(() => panel(page).getByTestId('others-caret').count()).toBe(1);
    await malaki.page.keyboard.press('Control+z');
    await expect.poll(() => wall.therapist.inputValue()).toBe(both.replace('Mostly ', ''));
    await wall.therapist.press('Enter');
    await wall.malaki.press('Escape');

    await button(malaki.page, 'These are my words').click();
    await expectGone(lanie.page, 'Malaki has not made these words their own yet.');
    await button(therapist.page, /^Change Malaki’s part: Malaki goes behind/).waitFor({ state: 'detached' });

    await addCard(lanie, { kind: 'Does', words: 'he never listens' });
    const question = lanie.page.getByRole('textbox', { name: 'What do you do then?' });
    await question.waitFor();
    for (const { page } of [therapist, malaki])
      expect(await page.getByText('Only you see this').count()).toBe(0);
    await question.fill('slam the door');
    await question.press('Enter');
    await expectGone(lanie.page, 'Only you see this');
    await expect.poll(async () => (await sentencesOf(malaki.page)).join(' ')).toContain('slams the door');

    const countBefore = await taps();
    await nameCycle(therapist, 'The Push-Pull Tango');
    for (const { page } of [lanie, malaki]) await page.getByRole('button', { name: 'It fits' }).click();
    expect(await taps()).toBe(countBefore + 1);
    await expect
      .poll(() => textOfPicture(therapist), { timeout: 20_000, interval: 1_000 })
      .toContain('named together · agreed by Lanie and Malaki');
    await menu(malaki, /^Name/);
    await dialog(malaki.page).getByRole('button', { name: 'It no longer fits for me' }).click();
    await dialog(malaki.page).getByRole('button', { name: 'It fits', exact: true }).waitFor();
    await pressEscape(malaki.page);
    await dialog(malaki.page).waitFor({ state: 'detached' });
    expect(await malaki.page.getByRole('button', { name: 'It fits' }).count(), 'not asked at once').toBe(0);
    await nameCycle(lanie, 'The Undertow');
    await malaki.page.getByText('Your dance is called “The Undertow” now. Does it fit for you?').waitFor();
    expect(await lanie.page.getByRole('button', { name: 'It fits' }).count()).toBe(0);
    await expect.poll(() => textOfPicture(therapist)).not.toContain('agreed by');
  },
);

/** A map with the tango on it, whose word for the cycle is “dance”. */
async function tango(therapist: Seat, [lanie, malaki]: readonly [Seat, Seat]): Promise<void> {
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await inviteAndJoin(therapist, malaki, 'Malaki');
  await addCard(lanie, { kind: 'Trigger', words: 'Malaki goes quiet' });
  await addCard(lanie, { kind: 'Feels', words: 'abandoned, panicky' });
  await addCard(lanie, { kind: 'Does', words: 'raise my voice, ask again and again' });
  await expectSameMap([lanie, malaki], 3);
  await addCard(malaki, { kind: 'Feels', words: 'pressured, never enough' });
  await addCard(malaki, { kind: 'Does', words: 'shut down' });
  await expectSameMap([therapist, lanie, malaki], 5);
  await menu(therapist, 'What you call it …');
  await dialog(therapist.page).getByRole('textbox', { name: 'Word' }).fill('dance');
  await therapist.page.keyboard.press('Enter');
  await dialog(therapist.page).waitFor({ state: 'detached' });
}

async function expectStory(page: Page, sentences: readonly (string | undefined)[]): Promise<void> {
  await expect.poll(() => sentencesOf(page)).toEqual(sentences);
}

async function expectGone(page: Page, words: string): Promise<void> {
  await page.getByText(words).waitFor({ state: 'detached' });
}

async function openTab({ page }: Seat, tab: string): Promise<void> {
  await page.getByRole('radio', { name: tab, exact: true }).tap();
}

/** Everything written in the picture of the map, in one line. */
async function textOfPicture(seat: Seat): Promise<string> {
  const { bytes } = await readDownload(await exportPicture(seat, { format: 'SVG' }));
  return bytes
    .toString('utf8')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}
