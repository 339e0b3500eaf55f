import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser, desktop } from '../world/browser.ts';
import { readOutline } from '../world/outline.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow, plainHost } from '../world/three-seats.ts';
import {
  addCard,
  canvas,
  dialog,
  expectSaved,
  inviteAndJoin,
  menu,
  newMap,
  runCommand,
  words,
} from '../world/verbs.ts';

afterAll(closeBrowser);

const told = ({ page }: { readonly page: Page }) => readOutline(page);
const steps = async (seat: { readonly page: Page }) => (await told(seat)).steps;
const press = async (page: Page, keys: string) => {
  await canvas(page).focus();
  await page.keyboard.press(keys);
};

flow(
  'cards and notes are copied, cut and pasted on a map and to another, and whose they are is asked',
  async (table) => {
    const therapist = await table.sit('therapist', { ...desktop, host: plainHost });
    const lanie = await table.sit('lanie');
    await newMap(therapist, ['Lanie', 'Malaki']);
    await inviteAndJoin(therapist, lanie, 'Lanie');
    const { page } = therapist;
    const heard = await listenIn(lanie.page);
    // One after the other: what comes in quick succession is told together.
    const isTold = async (told: RegExp) => {
      await expect.poll(async () => (await heard()).join(' ')).toMatch(told);
    };
    await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'alone' });
    await isTold(/ added Lanie · Feels: alone\./);
    await addCard(therapist, { speaker: 'Malaki', kind: 'Does', words: 'go quiet' });
    await isTold(/ added Malaki · Does: go quiet\./);
    const both = ['Lanie · Feels: alone', 'Malaki · Does: go quiet'];
    await expect.poll(() => steps(therapist)).toEqual(both);

    await press(page, 'Control+a');
    await press(page, 'Control+c');
    await press(page, 'Control+v');
    for (const seat of [therapist, lanie]) await expect.poll(() => steps(seat)).toEqual([...both, ...both]);

    // Whoever wants silence has it; what is told after that is told in passing, and together.
    await tellOthers(lanie);
    await press(page, 'Control+x');
    await expect.poll(() => steps(lanie)).toEqual(both);
    await press(page, 'Control+z');
    await expect.poll(() => steps(lanie)).toEqual([...both, ...both]);
    await tellOthers(lanie);
    await press(page, 'Control+a');
    await press(page, 'Control+x');
    await expect.poll(async () => (await heard()).at(-1)).toBe('4 changes by others.');
    expect((await heard()).join(' ')).not.toContain('Deleted');
    await press(page, 'Control+z');
    await expect.poll(() => steps(lanie)).toEqual([...both, ...both]);

    // In a field of words it is words, and no card.
    await words(page).focus();
    await page.keyboard.press('Control+v');
    await expect.poll(() => words(page).inputValue()).toContain('Lanie · Feels: alone');
    await words(page).fill('');

    await press(lanie.page, 'Control+a');
    await press(lanie.page, 'Control+c');
    await press(lanie.page, 'Control+v');
    await lanie.page.getByText('2 things were left out').first().waitFor();
    await expect
      .poll(() => steps(lanie))
      .toEqual([...both, ...both, 'Lanie · Feels: alone', 'Lanie · Feels: alone']);

    await press(page, 'Control+a');
    await press(page, 'Control+c');
    await newMap(therapist, ['Lanie', 'Sharon']);
    await pasteWhenReady(page);
    await dialog(page).getByText('Whose are these?').waitFor();
    const whose = (name: string) =>
      dialog(page).getByRole('radiogroup', { name: new RegExp(`^${name} there`) });
    expect(await dialog(page).getByRole('button', { name: 'Paste' }).isDisabled()).toBe(true);
    await whose('Malaki').getByRole('radio', { name: 'Sharon' }).click();
    await dialog(page).getByRole('button', { name: 'Paste' }).click();
    await expect
      .poll(async () => (await steps(therapist)).toSorted())
      .toEqual([
        ...Array.from({ length: 4 }, () => 'Lanie · Feels: alone'),
        ...Array.from({ length: 2 }, () => 'Sharon · Does: go quiet'),
      ]);

    // By menus alone, from one map to another, where a browser shows its clipboard to no page.
    await press(page, 'Control+a');
    await runCommand(page, 'Cut');
    await expect.poll(() => steps(therapist)).toEqual([]);
    await page.getByRole('button', { name: 'Back to your maps' }).click();
    await page.getByRole('link', { name: /Lanie & Malaki/ }).click();
    await expect.poll(async () => (await steps(therapist)).length).toBe(6);
    await expectSaved(page);
    await canvas(page).focus();
    await runCommand(page, 'Paste');
    await dialog(page).getByText('Whose are these?').waitFor();
    await whose('Sharon').getByRole('radio', { name: 'Malaki' }).click();
    await dialog(page).getByRole('button', { name: 'Paste' }).click();
    await expect.poll(async () => (await steps(therapist)).length).toBe(12);

    await put(page, { 'text/html': '<svg onload="alert(1)"></svg>', 'text/plain': 'plain words' });
    await press(page, 'Control+v');
    await expect.poll(async () => (await told(therapist)).notes).toEqual(['plain words']);
    const much = 'x'.repeat(200_000);
    await put(page, { 'text/html': `<svg>${much}</svg>`, 'text/plain': much });
    await words(page).focus();
    await page.keyboard.press('Control+v');
    await page.getByText('more than fits here').first().waitFor();
    await expect.poll(async () => (await words(page).inputValue()).length).toBe(4_000);
    await words(page).fill('');
    await press(page, 'Control+v');
    await expect
      .poll(async () => (await told(therapist)).notes.map(({ length }) => length).toSorted((a, b) => a - b))
      .toEqual(['plain words'.length, 4_000]);
    await press(page, 'Control+z');
    await expect.poll(async () => (await told(therapist)).notes).toEqual(['plain words']);
    await put(page, { 'text/html': '<div data-undercurrent="bm90IG91cnM="></div>', 'text/plain': 'x' });
    await press(page, 'Control+v');
    await page.getByText('can’t be read any more').first().waitFor();
    expect((await told(therapist)).notes).toEqual(['plain words']);
  },
);

/** Turns it on, or off, whether a screen reader is told what others do. */
async function tellOthers(seat: Seat): Promise<void> {
  await menu(seat, 'Preferences …');
  await dialog(seat.page).getByRole('switch', { name: 'Tell what others do' }).click();
  await seat.page.keyboard.press('Escape');
  await dialog(seat.page).waitFor({ state: 'detached' });
}

/** Whatever a screen reader is told in passing from now on, one announcement after the other. */
async function listenIn(page: Page): Promise<() => Promise<readonly string[]>> {
  const told = await page.evaluateHandle(() => {
    const place = document.querySelector('[aria-live="polite"]');
    const all: string[] = [];
    if (place)
      new MutationObserver(() => all.push(place.textContent)).observe(place, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    return all;
  });
  return () => told.jsonValue();
}

/** What copies and pastes comes a moment after the map. */
async function pasteWhenReady(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      if ((await dialog(page).count()) === 0) await press(page, 'Control+v');
      return dialog(page).count();
    })
    .toBe(1);
}

/** As a page or a program elsewhere would put it there. */
async function put(page: Page, forms: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((all) => {
    const fill = (event: ClipboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      for (const [type, text] of Object.entries(all)) event.clipboardData?.setData(type, text);
    };
    const area = document.createElement('textarea');
    area.value = 'x';
    document.body.append(area);
    area.select();
    document.addEventListener('copy', fill, { capture: true });
    document.execCommand('copy');
    document.removeEventListener('copy', fill, { capture: true });
    area.remove();
  }, forms);
}
