import type { Locator, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { expectNothingKept, keepHere, readKept } from '../world/kept.ts';
import { expectSteps, readOutline } from '../world/outline.ts';
import { sentencesOf, storyOn } from '../world/story.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  choosePhase,
  dialog,
  endMeeting,
  expectSaved,
  inviteAndJoin,
  newMap,
  putConsentAside,
} from '../world/verbs.ts';

afterAll(closeBrowser);

const secret = 'only the drawer knows';
const kept = ({ page }: Seat) => page.locator('[data-save="kept"]').first().waitFor();
const cut = (seat: Seat) => {
  seat.line('cut');
  return seat.page.getByText('The connection was lost').first().waitFor();
};

flow(
  'two tabs and another device of hers, offline and opened again: all of it arrives once, and what may not be comes back',
  async (table) => {
    const therapist = await table.sit('therapist');
    const tablet = await table.sit('tablet');
    const laptop = await table.sit('laptop');
    const path = await newMap(therapist, ['Lanie', 'Malaki']);
    for (const seat of [tablet, laptop]) await inviteAndJoin(therapist, seat, 'Lanie');
    await addCard(therapist, { speaker: 'Malaki', kind: 'Does', words: 'go quiet' });
    await expectSteps(tablet, ['Malaki · Does: go quiet']);
    await addCard(tablet, { kind: 'Does', words: 'raise my voice' });
    const steps = ['Malaki · Does: go quiet', 'Lanie · Does: raise my voice'];
    await expectSteps(laptop, steps);
    for (const seat of [tablet, laptop]) await keepHere(seat);
    const second = { ...tablet, page: await tablet.context.newPage() };
    await second.page.goto(tablet.origin + path);
    await expectSaved(second.page);
    await putConsentAside(second.page);

    for (const seat of [tablet, laptop]) await cut(seat);
    await addCard(tablet, { kind: 'Feels', words: 'abandoned' });
    await note(tablet, 'On my paper');
    await draft(tablet, secret);
    await reword(laptop, 'Mostly Lanie raises her voice');
    await reword(second, 'At night Lanie raises her voice');
    await addCard(second, { kind: 'Feels', words: 'small' });
    for (const seat of [tablet, second, laptop]) await kept(seat);
    await tablet.page.close();
    for (const seat of [second, laptop]) await seat.page.reload();
    const third = { ...tablet, page: await tablet.context.newPage() };
    await third.page.goto(tablet.origin + path);
    await putConsentAside(third.page);
    await third.page.reload();
    const all = [...steps, 'Lanie · Feels: abandoned', 'Lanie · Feels: small'];
    await kept(second);
    for (const seat of [second, third]) {
      await expect.poll(async () => (await readOutline(seat.page)).steps.toSorted()).toEqual(all.toSorted());
    }
    await expectDraft(third, secret);

    await lock(therapist);
    tablet.line('open');
    for (const { page } of [second, third]) await expectSaved(page);
    await expect
      .poll(async () => (await readOutline(therapist.page)).steps.toSorted())
      .toEqual(all.toSorted());
    expect((await readOutline(therapist.page)).notes).toEqual([]);
    await second.page.getByRole('button', { name: /^Words kept for you: / }).click();
    await dialog(second.page).getByText('On my paper', { exact: true }).waitFor();
    expect(await readKept(second.page)).toContain(secret);
    laptop.line('open');
    await expectSaved(laptop.page);
    await choosePhase(therapist, 'Story');
    for (const words of ['At night', 'Mostly']) {
      await expect.poll(async () => (await sentencesOf(therapist.page)).join(' ')).toContain(words);
    }

    await cut(laptop);
    await laptop.page.goto('about:blank');
    await endMeeting(therapist);
    laptop.line('open');
    await laptop.page.goto(laptop.origin);
    for (const { page } of [second, laptop]) await expectNothingKept(page);
  },
);

async function note({ page }: Seat, words: string): Promise<void> {
  await page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Sticky note' }).click();
  await page.mouse.click(200, 260);
  await page.getByRole('textbox', { name: 'Words of this note' }).fill(words);
  await page.keyboard.press('Enter');
}

const drafts = (page: Page): Locator => page.getByRole('complementary', { name: 'Just for me' });

async function draft({ page }: Seat, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Just for me', exact: true }).click();
  await drafts(page).getByRole('textbox').first().fill(words);
  await drafts(page).getByRole('button', { name: 'Keep', exact: true }).click();
  await drafts(page).getByRole('region', { name: 'Kept' }).getByText(words).waitFor();
}

async function expectDraft({ page }: Seat, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Just for me', exact: true }).click();
  await drafts(page).getByRole('region', { name: 'Kept' }).getByText(words).waitFor();
}

async function reword(seat: Seat, words: string): Promise<void> {
  await choosePhase(seat, 'Story');
  await storyOn(seat.page)
    .getByRole('button', { name: /^Change Lanie’s part: Lanie raises her voice/ })
    .first()
    .click();
  await seat.page.getByRole('textbox', { name: 'Lanie’s part' }).fill(words);
  await seat.page.keyboard.press('Enter');
}

async function lock({ page }: Seat): Promise<void> {
  await page.getByRole('button', { name: 'Lead the meeting' }).click();
  await page.getByRole('switch', { name: 'Lock the map' }).click();
  await page.keyboard.press('Escape');
}
