import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { expectSteps } from '../world/outline.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, canvas, inviteAndJoin, newMap, waterline } from '../world/verbs.ts';

afterAll(closeBrowser);

flow('a new step is led out of the ring, and a card beneath hung under it, from the bar', async (table) => {
  const { therapist, lanie } = await threeSteps(table.sit);
  const { page } = therapist;
  await addCard(therapist, { speaker: 'Lanie', kind: 'New step', words: 'say that I am scared' });
  await expectListed(lanie, 'say that I am scared');
  expect(await listOf(lanie)).not.toContain('leads out');

  await choose(page, 'Leads out from: No arrow');
  await fromMenu(page, 'Leads out from: No arrow', /raise my voice$/);
  await expectListed(lanie, 'leads out from “raise my voice”');
  await fromMenu(page, 'Leads out from: Lanie · Does', /pressured$/);
  await expectListed(lanie, 'leads out from “pressured”');
  await fromMenu(page, 'Leads out from: Malaki · Feels', 'No arrow');
  await expect.poll(() => listOf(lanie)).not.toContain('leads out');

  await addCard(therapist, { speaker: 'Lanie', kind: 'Fears', words: 'being left' });
  await waterline(therapist).click();
  await choose(page, 'Belongs under: Lanie');
  await bar(page).getByRole('button', { name: 'Belongs under: Lanie' }).click();
  // Under her own steps only: what another does is not what her fear lies beneath.
  await page.getByRole('menuitem', { name: /alone$/ }).waitFor();
  expect(await page.getByRole('menuitem', { name: /pressured$/ }).count()).toBe(0);
  await page.getByRole('menuitem', { name: /alone$/ }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
  await expectListed(lanie, 'under “alone”');
  await fromMenu(page, 'Belongs under: Lanie · Feels', 'Lanie');
  await expect.poll(() => listOf(lanie)).not.toContain('under “alone”');
});

flow('what is placed while a ring card is chosen belongs to that card', async (table) => {
  const { therapist, lanie } = await threeSteps(table.sit);
  const { page } = therapist;
  await waterline(therapist).click();
  await canvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await addCard(therapist, { speaker: 'Lanie', kind: 'Longs for', words: 'to know you are there' });
  await expectListed(lanie, 'under “alone”');

  await page.keyboard.press('Escape');
  await canvas(page).focus();
  await page.keyboard.press('Tab');
  await addCard(therapist, { speaker: 'Malaki', kind: 'New step', words: 'say that I need a moment' });
  await expectListed(lanie, 'leads out from “raise my voice”');

  // A card beneath of another hangs under its own person, whatever is chosen.
  await addCard(therapist, { speaker: 'Malaki', kind: 'Fears', words: 'never being enough' });
  await expectListed(lanie, 'never being enough');
  expect(await listOf(lanie)).not.toContain('under “raise my voice”');
});

const bar = (page: Page) => page.getByRole('toolbar', { name: 'For the selection' });

async function threeSteps(
  sit: (name: string) => Promise<Seat>,
): Promise<{ readonly therapist: Seat; readonly lanie: Seat }> {
  const therapist = await sit('therapist');
  const lanie = await sit('lanie');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'alone' });
  await addCard(therapist, { speaker: 'Lanie', kind: 'Does', words: 'raise my voice' });
  await addCard(therapist, { speaker: 'Malaki', kind: 'Feels', words: 'pressured' });
  await expectSteps(lanie, [
    'Lanie · Feels: alone',
    'Lanie · Does: raise my voice',
    'Malaki · Feels: pressured',
  ]);
  return { therapist, lanie };
}

/** Walks the map by keyboard to the card whose bar has this button. */
async function choose(page: Page, button: string): Promise<void> {
  await canvas(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  const wanted = bar(page).getByRole('button', { name: button, exact: true });
  for (let presses = 0; presses < 12; presses += 1) {
    await bar(page).waitFor();
    if (await wanted.isVisible()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no card offers ${button}`);
}

async function fromMenu(page: Page, button: string, entry: string | RegExp): Promise<void> {
  await bar(page).getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

function listOf({ page }: Seat): Promise<string> {
  return page.evaluate(() => document.querySelector('section[aria-label="Steps"]')?.textContent ?? '');
}

async function expectListed(seat: Seat, words: string): Promise<void> {
  await expect.poll(() => listOf(seat)).toContain(words);
}
