import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, desktop, phone } from '../world/browser.ts';
import { readOutline } from '../world/outline.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, countTaps, expectFocused, inviteAndJoin, menu, newMap } from '../world/verbs.ts';

afterAll(closeBrowser);

const panel = (page: Page) => page.getByRole('complementary', { name: 'New steps' });
const part = (page: Page, name: string) => panel(page).getByRole('region', { name, exact: true });

flow(
  'from an idea to a new step in three taps, and a pause with its return that both agree to',
  async (table) => {
    const therapist = await table.sit('therapist');
    const lanie = await table.sit('lanie');
    const malaki = await table.sit('malaki', phone);
    const all = [therapist, lanie, malaki];
    const taps = await countTaps(lanie);
    await newMap(therapist, ['Lanie', 'Malaki']);
    await inviteAndJoin(therapist, lanie, 'Lanie');
    await inviteAndJoin(therapist, malaki, 'Malaki');
    for (const [speaker, kind, words] of [
      ['Lanie', 'Trigger', 'Malaki goes quiet'],
      ['Lanie', 'Does', 'raise my voice'],
      ['Malaki', 'Feels', 'pressured'],
      ['Malaki', 'Does', 'leave the room'],
    ] as const) {
      await addCard(therapist, { speaker, kind, words });
    }
    for (const seat of all) await openPanel(seat);
    await expectMapBesidePanel(therapist.page);

    await addIdea(lanie, 'ask gently');
    // Of two who see each other’s, the later comes after the first.
    await idea(malaki.page, 'ask gently').waitFor();
    await addIdea(malaki, 'put silence into words', 'No name');
    for (const { page } of all) {
      await expect.poll(() => ideasOf(page)).toEqual(['ask gently', 'put silence into words']);
      expect(await panel(page).getByText('Lanie’s idea').count()).toBe(0);
      expect((await readOutline(page)).newSteps).toEqual([]);
    }
    expect(await panel(lanie.page).getByRole('button', { name: 'Show whose ideas' }).count()).toBe(0);
    await panel(therapist.page).getByRole('button', { name: 'Show whose ideas' }).click();
    for (const { page } of all) await panel(page).getByText('Lanie’s idea').waitFor();
    expect(await panel(therapist.page).getByText('Malaki’s idea').count()).toBe(0);

    const before = await taps();
    const hers = part(lanie.page, 'What you chose');
    await idea(lanie.page, 'ask gently').getByRole('button', { name: 'For me' }).click();
    await hers.getByRole('button', { name: 'Malaki goes quiet' }).click();
    await hers.getByRole('button', { name: 'Lanie · Does: raise my voice' }).click();
    expect((await taps()) - before).toBe(3);
    for (const { page } of all) {
      const step = panel(page).getByRole('article', { name: 'Lanie · New step' });
      await step.getByText('When I notice Malaki goes quiet').waitFor();
      await step.getByText('instead of “raise my voice”').waitFor();
      await expect
        .poll(async () => (await readOutline(page)).newSteps)
        .toEqual(['Lanie · New step: ask gently']);
    }

    await expectAccessible(lanie, malaki);
    for (const seat of all) await panel(seat.page).getByRole('radio', { name: 'Pause plan' }).click();
    await expectAccessible(lanie, malaki);
    await Promise.all([
      settle(lanie, 'Our signal: a word or a gesture', 'a hand on the heart'),
      settle(malaki, 'When we come back', 'to the sofa'),
    ]);
    await putPlanOnMap(therapist);
    const agreed = 'Pause for 20 minutes, then we come back: to the sofa. Our signal: a hand on the heart.';
    for (const { page } of all) await part(page, 'On the map').getByText(agreed).waitFor();
    for (const seat of [lanie, malaki]) {
      await part(seat.page, 'On the map').getByRole('button', { name: 'I agree' }).click();
    }
    for (const { page } of all)
      await part(page, 'On the map').getByText('agreed by Lanie & Malaki').waitFor();

    await settle(malaki, 'When we come back', 'to the kitchen');
    for (const { page } of all) await part(page, 'On the map').getByText('agreed by Malaki').waitFor();
    await part(lanie.page, 'On the map').getByRole('button', { name: 'I agree' }).waitFor();
    await part(lanie.page, 'On the map').getByRole('button', { name: 'I agree' }).click();
    await suggestAnew(therapist, lanie, malaki);
    await seeTogether(therapist, [lanie, malaki]);

    for (const seat of all) await seat.page.reload();
    await openPanel(malaki);
    await panel(malaki.page).getByRole('radio', { name: 'Pause plan' }).click();
    const back = panel(malaki.page).getByRole('textbox', { name: 'When we come back' });
    await expect.poll(() => back.inputValue()).toBe('to the kitchen');
  },
);

async function expectAccessible(...seats: readonly Seat[]): Promise<void> {
  for (const { page } of seats) expect(await findAxeViolations(page)).toEqual([]);
}

/** What is put on the map is what its button’s reader sees: both answers have come by then. */
async function putPlanOnMap({ page }: Seat): Promise<void> {
  for (const [question, words] of [
    ['Our signal: a word or a gesture', 'a hand on the heart'],
    ['When we come back', 'to the sofa'],
  ] as const) {
    await expect.poll(() => panel(page).getByRole('textbox', { name: question }).inputValue()).toBe(words);
  }
  await panel(page).getByRole('button', { name: 'Put it on the map' }).click();
}

/** What both agreed to stays until one of them takes over what the therapist suggests; then the other is asked anew. */
async function suggestAnew(therapist: Seat, lanie: Seat, malaki: Seat): Promise<void> {
  const onMap = ({ page }: Seat) => part(page, 'On the map');
  await onMap(therapist).getByText('agreed by Lanie & Malaki').waitFor();
  await settle(therapist, 'When we come back', 'to the garden');
  await onMap(therapist).getByRole('button', { name: 'Suggest these words' }).click();
  await onMap(lanie)
    .getByText(/^Suggested; one of you/)
    .waitFor();
  for (const seat of [therapist, lanie, malaki]) {
    await onMap(seat).getByText('agreed by Lanie & Malaki').waitFor();
  }
  await onMap(lanie).getByRole('button', { name: 'Bring the card up to it' }).click();
  for (const seat of [therapist, lanie, malaki]) {
    await onMap(seat)
      .getByText(/back: to the garden/)
      .waitFor();
    await onMap(seat).getByText('agreed by Lanie', { exact: true }).waitFor();
  }
  await onMap(malaki).getByRole('button', { name: 'I agree' }).click();
  await settle(malaki, 'When we come back', 'to the kitchen');
}

/** What the therapist compares, everybody compares who follows. */
async function seeTogether(therapist: Seat, others: readonly Seat[]): Promise<void> {
  const { page } = therapist;
  // Who is in the middle of words is not taken from them.
  for (const seat of others) await panel(seat.page).getByRole('button', { name: 'Close' }).click();
  const bar = (of: Page) => of.getByRole('region', { name: 'The old cycle and the new' });
  await page.getByRole('button', { name: 'Lead the meeting' }).click();
  await page.getByRole('switch', { name: 'Everyone sees what I see' }).click();
  await page.keyboard.press('Escape');
  await menu(therapist, /^Old and new/);
  await bar(page).getByRole('radio', { name: 'New', exact: true }).click();
  for (const seat of others) {
    await expect.poll(() => bar(seat.page).getByRole('slider').inputValue()).toBe('200');
  }
  await bar(page).getByRole('button', { name: 'Back to the map' }).click();
  for (const seat of others) await bar(seat.page).waitFor({ state: 'detached' });
}

async function openPanel(seat: Seat): Promise<void> {
  await menu(seat, /^New steps/);
  await panel(seat.page).waitFor();
}

const idea = (page: Page, words: string) =>
  part(page, 'Ideas').getByRole('listitem').filter({ hasText: words });

async function ideasOf(page: Page): Promise<readonly string[]> {
  return part(page, 'Ideas').getByRole('listitem').locator('p[dir="auto"]').allInnerTexts();
}

async function addIdea({ page }: Seat, words: string, name?: string): Promise<void> {
  if (name) await part(page, 'Ideas').getByRole('radio', { name }).click();
  const field = part(page, 'Ideas').getByRole('textbox', { name: 'What could help?' });
  await field.fill(words);
  await field.press('Enter');
  await idea(page, words).waitFor();
  // The next one is written at once.
  await expectFocused(field);
}

async function settle({ page }: Seat, question: string, words: string): Promise<void> {
  const field = panel(page).getByRole('textbox', { name: question });
  await field.fill(words);
  await field.press('Enter');
}

/** The map lies in the middle of what the panel leaves free, also when the page was a phone's in between. */
async function expectMapBesidePanel(page: Page): Promise<void> {
  const walk = page.getByRole('button', { name: 'Walk the cycle' });
  const middleOfAll = (page.viewportSize()?.width ?? 0) / 2;
  const middle = async () => {
    const box = await walk.boundingBox();
    return box ? box.x + box.width / 2 : Infinity;
  };
  await expect.poll(middle).toBeLessThan(middleOfAll - 60);
  for (const { viewport } of [phone, desktop]) {
    if (viewport) await page.setViewportSize(viewport);
    await walk.waitFor({ state: viewport === phone.viewport ? 'detached' : 'visible' });
  }
  await expect.poll(middle).toBeLessThan(middleOfAll - 60);
}
