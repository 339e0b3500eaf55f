import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { expectSteps, readOutline } from '../world/outline.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, canvas, expectSaved, inviteAndJoin, newMap, pressEscape } from '../world/verbs.ts';

afterAll(closeBrowser);

flow('Escape places the words of a new note, and keeps what was written over older words', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'alone' });
  const { page } = therapist;
  const note = page.getByRole('textbox', { name: 'Words of this note' });
  const notes = async () => (await readOutline(lanie.page)).notes;

  await newNote(page, { x: 200, y: 260 });
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'detached' });
  await newNote(page, { x: 200, y: 260 });
  await page.keyboard.type('it speeds up here!');
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'detached' });
  await expect.poll(notes).toEqual([expect.stringContaining('it speeds up here!')]);

  await canvas(page).focus();
  await pressEscape(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const card = page.getByRole('textbox', { name: 'Words of this card' });
  await card.waitFor();
  await page.keyboard.type(' in the evenings');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  const kept = page.getByRole('region', { name: 'Notices' });
  await kept.getByText('alone in the evenings').waitFor();
  await kept.getByRole('button', { name: 'Copy' }).waitFor();
  for (const seat of [therapist, lanie]) await expectSteps(seat, ['Lanie · Feels: alone']);
  expect(await notes()).toHaveLength(1);
});

flow(
  'what is typed before the field is there is in it, on a new note and on an old one, and no key of it acts on the map',
  async (table) => {
    const seat = await table.sit('therapist');
    const { page } = seat;
    // The line is slow just when the field is asked for.
    const held: (() => void)[] = [];
    const isAsked = () => held.length > 0;
    await page.route('**/OpenEditor-*.js', async (route) => {
      await new Promise<void>((resolve) => held.push(resolve));
      await route.continue();
    });
    await newMap(seat, ['Lanie', 'Malaki']);
    await page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Sticky note' }).click();
    await page.mouse.click(200, 260);
    await page.keyboard.type('help!');
    await expect.poll(isAsked).toBe(true);
    for (const goOn of held) goOn();
    const note = page.getByRole('textbox', { name: 'Words of this note' });
    await note.waitFor();
    expect(await note.inputValue()).toBe('help!');
    await page.keyboard.type(' more');
    expect(await note.inputValue()).toBe('help! more');
    await page.keyboard.press('Enter');
    await note.waitFor({ state: 'detached' });
    await expectSaved(page);
    held.length = 0;
    await page.reload();
    await canvas(page).waitFor();
    // The note is drawn a moment after the canvas is there: until then there is nothing to go to.
    const isChosen = async () => {
      await canvas(page).focus();
      await page.keyboard.press('ArrowRight');
      return canvas(page).getAttribute('data-selected');
    };
    await expect.poll(isChosen).toBe('true');
    await page.keyboard.press('Enter');
    await page.keyboard.type(', plexa');
    await page.keyboard.press('Backspace');
    await expect.poll(isAsked).toBe(true);
    for (const goOn of held) goOn();
    await note.waitFor();
    expect(await note.inputValue()).toBe('help! more, plex');
    await page.keyboard.press('Enter');
    await note.waitFor({ state: 'detached' });
    const select = page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Select' });
    expect(await select.getAttribute('aria-pressed')).toBe('true');
  },
);

flow('the look goes near for writing by keyboard, and back where it was', async (table) => {
  const seat = await table.sit('therapist');
  const { page } = seat;
  await newMap(seat, ['Lanie', 'Malaki']);
  await addCard(seat, { speaker: 'Lanie', kind: 'Feels', words: 'alone' });
  const percent = page.getByRole('button', { name: /^Zoom to 100/ });
  const zoom = async () => Number(/(\d+) %$/.exec((await percent.textContent()) ?? '')?.[1]);
  await expect.poll(zoom).toBe(120);
  // As fast as a hand can: the camera still glides when the writing begins, and goes back to where it was going.
  for (let presses = 0; presses < 6; presses += 1) {
    await page.getByRole('button', { name: 'Zoom out' }).click();
  }
  const far = Math.round(120 / 1.25 ** 6);
  const card = page.getByRole('textbox', { name: 'Words of this card' });
  for (const key of ['Enter', 'Escape']) {
    await canvas(page).focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await card.waitFor();
    await expect.poll(zoom).toBe(100);
    await page.keyboard.press(key);
    await card.waitFor({ state: 'detached' });
    await expect.poll(zoom).toBe(far);
  }
});

flow('the map is framed for whoever came to it by Tab, and for nobody else', async (table) => {
  const seat = await table.sit('therapist');
  const { page } = seat;
  await newMap(seat, ['Lanie', 'Malaki']);
  await addCard(seat, { speaker: 'Lanie', kind: 'Feels', words: 'alone' });
  const isFramed = () =>
    canvas(page).evaluate(
      (node) => node === document.activeElement && getComputedStyle(node).boxShadow !== 'none',
    );
  const field = page.getByRole('textbox', { name: 'Words of this card' });
  await page.mouse.click(300, 300);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await field.waitFor();
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
  await pressEscape(page);
  await expect.poll(() => canvas(page).getAttribute('data-selected')).toBe('false');
  expect(await isFramed()).toBe(false);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(isFramed).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect.poll(isFramed).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(isFramed).toBe(true);
  await page.mouse.click(300, 300);
  await expect.poll(isFramed).toBe(false);
  await page.keyboard.press('Escape');
  expect(await isFramed()).toBe(false);
});

async function newNote(page: Page, at: { readonly x: number; readonly y: number }): Promise<void> {
  await page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Sticky note' }).click();
  await page.mouse.click(at.x, at.y);
  await page.getByRole('textbox', { name: 'Words of this note' }).waitFor();
}
