import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser, desktop, phone, tablet } from '../world/browser.ts';
import { expectSteps } from '../world/outline.ts';
import type { Seat, Table } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  canvas,
  dialog,
  expectSaved,
  inviteAndJoin,
  menu,
  newMap,
  sitAgain,
  words,
  expectFocused,
} from '../world/verbs.ts';
import { tellTime } from '../world/tell.ts';

afterAll(closeBrowser);

const veil = (page: Page) => page.getByRole('dialog', { name: 'Let’s stop here for a moment.' });
const pauseButton = (page: Page) => page.getByRole('button', { name: 'Pause', exact: true });
const goOn = (page: Page) => veil(page).getByRole('button', { name: 'Go on' });

flow('what the therapist wrote for a pause stands on every screen in it', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await therapist.page.getByRole('button', { name: 'Lead the meeting' }).click();
  const line = therapist.page.getByRole('textbox', { name: 'Words shown in a pause' });
  await line.fill('Feel the floor under your feet.');
  await line.press('Enter');
  await therapist.page.keyboard.press('Escape');
  await pauseButton(lanie.page).click();
  for (const { page } of [therapist, lanie]) {
    await page.getByRole('dialog', { name: 'Feel the floor under your feet.' }).waitFor();
  }
});

flow('somebody is flooded: one tap softens every screen, nobody sees who, nothing is lost', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  const malaki = await table.sit('malaki', phone);
  const all = [therapist, lanie, malaki];
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await inviteAndJoin(therapist, malaki, 'Malaki');
  await addCard(lanie, { kind: 'Does', words: 'raise my voice' });
  await expectSteps(malaki, ['Lanie · Does: raise my voice']);
  await openOnCanvas(lanie, 'raise my voice and ag');
  await words(therapist.page).fill('half a tho');
  await words(malaki.page).fill('pressured, never en');

  await pauseButton(malaki.page).tap();
  await tellTime('a pause is on every screen', 1_000, () =>
    Promise.all(all.map(({ page }) => veil(page).waitFor())),
  );
  for (const { page } of all) await expectNobodyNamed(page);
  await veil(malaki.page).getByText('Your therapist will go on when everyone is ready.').waitFor();
  expect(await goOn(malaki.page).count()).toBe(0);
  expect(await goOn(lanie.page).count()).toBe(0);
  for (const { page } of all) await expectHeld(page);

  await malaki.page.reload();
  await veil(malaki.page).waitFor();
  await expectHeld(malaki.page);

  await goOn(therapist.page).click();
  for (const { page } of all) await veil(page).waitFor({ state: 'detached' });
  expect(await words(therapist.page).inputValue()).toBe('half a tho');
  const field = lanie.page.getByRole('textbox', { name: 'Words of this card' });
  expect(await field.inputValue()).toBe('raise my voice and ag');
  await expectFocused(field);
  await lanie.page.keyboard.type('ain');
  await lanie.page.keyboard.press('Enter');
  for (const seat of all) await expectSteps(seat, ['Lanie · Does: raise my voice and again']);
});

flow(
  'words in the list, in quick add and in a dialog outlive a pause, and undo goes past it',
  async (table) => {
    const therapist = await table.sit('therapist');
    const malaki = await table.sit('malaki', phone);
    await newMap(therapist, ['Lanie', 'Malaki']);
    await inviteAndJoin(therapist, malaki, 'Malaki');
    await addCard(therapist, { speaker: 'Malaki', kind: 'Feels', words: 'pressured' });
    await expectSteps(malaki, ['Malaki · Feels: pressured']);
    await expectSaved(malaki.page);
    await words(malaki.page).fill('never en');
    await malaki.page
      .getByRole('region', { name: 'Steps' })
      .getByRole('button', { name: 'pressured', exact: true })
      .tap();
    const field = malaki.page.getByRole('textbox', { name: /Words/ }).and(malaki.page.locator('textarea'));
    await field.fill('pressured and sm');
    await menu(therapist, /^Name this/);
    await dialog(therapist.page).getByRole('textbox', { name: 'Name' }).fill('The Push-Pu');

    await pauseFromAfar(table, therapist, malaki);
    for (const { page } of [therapist, malaki]) await expectHeld(page);
    await goOn(therapist.page).focus();
    await therapist.page.keyboard.press('Enter');
    for (const { page } of [therapist, malaki]) await veil(page).waitFor({ state: 'detached' });

    expect(await words(malaki.page).inputValue()).toBe('never en');
    expect(await field.inputValue()).toBe('pressured and sm');
    const name = dialog(therapist.page).getByRole('textbox', { name: 'Name' });
    expect(await name.inputValue()).toBe('The Push-Pu');
    await therapist.page.keyboard.press('Escape');
    await dialog(therapist.page).waitFor({ state: 'detached' });

    await addCard(therapist, { kind: 'Does', words: 'leave the room' });
    await pauseButton(therapist.page).click();
    await veil(therapist.page).waitFor();
    await therapist.page.keyboard.press('Control+z');
    await goOn(therapist.page).click();
    await veil(therapist.page).waitFor({ state: 'detached' });
    const leaving = /leaves? the room/;
    await expect.poll(() => stepsText(therapist.page)).toMatch(leaving);
    await canvas(therapist.page).focus();
    await therapist.page.keyboard.press('Control+z');
    await expect.poll(() => stepsText(therapist.page)).not.toMatch(leaving);
    expect(await veil(therapist.page).count()).toBe(0);
  },
);

flow('a full stop pauses, and the focus lies on the veil, where no stray key resumes', async (table) => {
  const therapist = await table.sit('therapist');
  const { page } = therapist;
  await newMap(therapist, ['Lanie', 'Malaki']);
  await words(page).focus();
  await page.keyboard.type('.');
  expect(await veil(page).count()).toBe(0);
  expect(await words(page).inputValue()).toBe('.');
  await canvas(page).focus();
  await page.keyboard.type('.');
  await veil(page).waitFor();
  await expectFocused(veil(page));
  for (const key of ['Enter', 'Space', 'Escape', 'n', '?', '.', 'Control+z']) {
    await page.keyboard.press(key);
  }
  await expectHeld(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await veil(page).waitFor({ state: 'detached' });
  await expect.poll(() => canvas(page).evaluate((node) => node.contains(document.activeElement))).toBe(true);
});

const sizes: readonly [string, BrowserContextOptions][] = [
  ['1440x900', desktop],
  ['1024x768', tablet],
  ['390x844', phone],
];
for (const [size, options] of sizes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    flow(`axe finds nothing on a paused map at ${size}, ${colorScheme}`, async (table) => {
      const { page, origin } = await table.sit('therapist', { ...options, colorScheme });
      await page.goto(origin);
      await page.getByRole('button', { name: 'Open the example' }).click();
      await expectSaved(page);
      await pauseButton(page).click();
      await veil(page).waitFor();
      expect(await findAxeViolations(page)).toEqual([]);
      const box = await goOn(page).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
      expect(await findAxeViolations(page)).toEqual([]);
    });
  }
}

/** Opens the one card on the canvas and leaves it half-written. */
async function openOnCanvas({ page }: Seat, said: string): Promise<void> {
  await canvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Words of this card' }).fill(said);
}

/** A pause that comes while both are writing: another device of the therapist asks for it. */
async function pauseFromAfar(table: Table, therapist: Seat, writer: Seat): Promise<void> {
  const { page } = await sitAgain(table, therapist);
  await pauseButton(page).click();
  for (const one of [page, therapist.page, writer.page]) await veil(one).waitFor();
  await page.close();
}

/** The veil stands over everything, holds the focus, and no key gets past it. */
async function expectHeld(page: Page): Promise<void> {
  await veil(page).waitFor();
  await expect.poll(() => veil(page).evaluate((node) => node.contains(document.activeElement))).toBe(true);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const isCovered = () =>
    page.evaluate(
      (points) => points.every(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('dialog[open]')),
      [
        [width / 2, height / 2],
        [width - 4, 4],
        [4, height - 4],
      ],
    );
  await expect.poll(isCovered).toBe(true);
}

async function expectNobodyNamed(page: Page): Promise<void> {
  expect(await veil(page).innerText()).not.toMatch(/Lanie|Malaki/);
  for (const region of await page.locator('[role="status"], [role="alert"], [aria-live]').all()) {
    expect(await region.textContent()).not.toMatch(/pause/i);
  }
}

const stepsText = (page: Page) => page.getByRole('region', { name: 'Steps' }).innerText();
