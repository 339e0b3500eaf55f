import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, phone } from '../world/browser.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import { dialog, inviteAndJoin, menu, newMap, quickAdd } from '../world/verbs.ts';

afterAll(closeBrowser);

flow(
  'the therapist makes a list their own; all three are offered it, and one press puts it back',
  async (table) => {
    const therapist = await table.sit('therapist');
    const lanie = await table.sit('lanie', phone);
    const malaki = await table.sit('malaki');
    const all = [therapist, lanie, malaki];
    await newMap(therapist, ['Lanie', 'Malaki']);
    await inviteAndJoin(therapist, lanie, 'Lanie');
    await inviteAndJoin(therapist, malaki, 'Malaki');
    for (const seat of all) await chooseMoves(seat);
    for (const { page } of all) await expect.poll(() => offered(page)).toContain('raise my voice');

    const { page } = therapist;
    await quickAdd(page).getByRole('button', { name: 'More', exact: true }).click();
    await dialog(page).getByRole('button', { name: 'Change this list' }).click();
    await dialog(page).getByRole('heading', { name: 'Words on offer' }).waitFor();
    await add(page, 'count the spoons');
    await add(page, 'Raise  my voice');
    await dialog(page).getByText('These words are on offer already.').waitFor();
    await dialog(page).getByRole('textbox').fill('');
    await press(page, 'Hide “raise my voice”');
    await press(page, 'Always offer “go quiet” first');
    await press(page, 'Move “go quiet” up');
    // By keys, with the hand where it was: down among the others, and up again.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    for (const seat of all) await expectFirst(seat.page, ['go quiet', 'count the spoons']);
    for (const seat of all) expect(await offered(seat.page)).not.toContain('raise my voice');

    expect(await lanie.page.getByRole('button', { name: 'Change this list' }).count()).toBe(0);
    await lanie.page.getByRole('button', { name: 'Menu' }).first().click();
    expect(await lanie.page.getByRole('menuitem', { name: 'Words on offer' }).count()).toBe(0);
    await lanie.page.keyboard.press('Escape');

    await newMap(therapist, ['Sharon', 'Marcus']);
    await chooseMoves(therapist);
    await expectFirst(page, ['go quiet', 'count the spoons']);
    await menu(therapist, /^Words on offer/);
    await press(page, 'Put the list “Does” back as it came');
    await dialog(page).getByText('This list is as it came.').waitFor();
    await page.keyboard.press('Escape');
    for (const seat of all) await expect.poll(() => offered(seat.page)).toContain('raise my voice');
  },
);

const chooseMoves = ({ page }: Seat) => quickAdd(page).getByRole('radio', { name: 'Does' }).click();
const press = (page: Page, name: string) => dialog(page).getByRole('button', { name }).click();

async function add(page: Page, words: string): Promise<void> {
  const field = dialog(page).getByRole('textbox', { name: 'Find words, or add your own' });
  await field.fill(words);
  await field.press('Enter');
}

async function offered(page: Page): Promise<readonly string[]> {
  const row = quickAdd(page).getByRole('toolbar', { name: 'Words to pick' });
  return row.getByRole('button').allInnerTexts();
}

async function expectFirst(page: Page, words: readonly string[]): Promise<void> {
  await expect.poll(async () => (await offered(page)).slice(0, words.length)).toEqual(words);
}
