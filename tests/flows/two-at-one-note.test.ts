import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { pressTwice } from '../world/hands.ts';
import { readOutline } from '../world/outline.ts';
import { flow } from '../world/three-seats.ts';
import { canvas, inviteAndJoin, newMap } from '../world/verbs.ts';

afterAll(closeBrowser);

const field = (page: Page) => page.getByRole('textbox', { name: 'Words of this note' });
const notes = async ({ page }: { readonly page: Page }) => (await readOutline(page)).notes;

flow(
  'two write in one note at once: all of both is there, and nothing typed on acts when it goes',
  async (table) => {
    const therapist = await table.sit('therapist');
    const lanie = await table.sit('lanie');
    const malaki = await table.sit('malaki');
    await newMap(therapist, ['Lanie', 'Malaki']);
    await inviteAndJoin(therapist, lanie, 'Lanie');
    await inviteAndJoin(therapist, malaki, 'Malaki');

    const tools = lanie.page.getByRole('toolbar', { name: 'Tools' });
    await tools.getByRole('button', { name: 'Sticky note' }).click();
    await lanie.page.mouse.click(200, 260);
    await field(lanie.page).waitFor();
    await lanie.page.keyboard.type('It begins');
    await lanie.page.keyboard.press('Enter');
    for (const seat of [therapist, malaki]) {
      await expect.poll(() => notes(seat)).toEqual([expect.stringContaining('It begins')]);
    }

    for (const { page } of [lanie, malaki]) await open(page);
    await malaki.page.keyboard.press('Home');
    await Promise.all([
      lanie.page.keyboard.type(' when I ask 💜', { delay: 15 }),
      malaki.page.keyboard.type('At night: ', { delay: 15 }),
    ]);
    const whole = 'At night: It begins when I ask 💜';
    for (const { page } of [lanie, malaki]) await expect.poll(() => field(page).inputValue()).toBe(whole);
    await expect.poll(() => notes(therapist)).toEqual([expect.stringContaining(whole)]);
    await carets(therapist.page, ['Lanie', 'Malaki']);
    await carets(lanie.page, ['Malaki']);

    await lanie.page.keyboard.press('Control+z');
    await expect.poll(() => field(malaki.page).inputValue()).not.toContain('ask');
    expect(await field(malaki.page).inputValue()).toContain('At night: It begins');
    await lanie.page.keyboard.press('Control+Shift+z');
    await expect.poll(() => field(malaki.page).inputValue()).toBe(whole);

    await paste(malaki.page, { 'text/html': '<b>bold</b>', 'text/plain': 'bold ' });
    await expect.poll(() => field(lanie.page).inputValue()).toBe(`At night: bold It begins when I ask 💜`);
    await paste(malaki.page, { 'text/plain': 'x'.repeat(200_000) });
    await malaki.page
      .getByText(/more than fits here/)
      .first()
      .waitFor();
    await expect.poll(async () => (await field(lanie.page).inputValue()).length).toBe(4_000);
    await malaki.page.keyboard.press('Control+z');
    await expect.poll(() => field(lanie.page).inputValue()).toBe('At night: bold It begins when I ask 💜');

    // A character that is being put together waits for its end, and the other's letters come into the field after it.
    const session = await malaki.page.context().newCDPSession(malaki.page);
    const compose = (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await malaki.page.keyboard.press('Control+End');
    for (const part of ['さ', 'さび', '寂し']) {
      await compose(part);
      await lanie.page.keyboard.press('Control+Home');
      await lanie.page.keyboard.type('!');
    }
    expect(await field(malaki.page).inputValue()).toMatch(/寂し$/);
    expect(await field(lanie.page).inputValue()).not.toContain('寂');
    await session.send('Input.insertText', { text: '寂しい' });
    await expect.poll(() => field(lanie.page).inputValue()).toMatch(/^!!!At night.*寂しい$/);

    // Dictation brings a sentence at once, a script from right to left and joined characters stay as they are.
    const said = 'and then I say that I am leaving, and he says that it is all the same to him. '.repeat(4);
    await Promise.all([
      session.send('Input.insertText', { text: ` ${said}` }),
      lanie.page.keyboard.insertText('שלום 👨‍👩‍👧 '),
    ]);
    for (const { page } of [lanie, malaki]) {
      await expect.poll(() => field(page).inputValue()).toContain(said);
      await expect.poll(() => field(page).inputValue()).toContain('!שלום 👨‍👩‍👧 !!At night');
    }
    await carets(therapist.page, ['Lanie', 'Malaki']);

    await lanie.page.keyboard.press('Control+End');
    const typing = lanie.page.keyboard.type(' and you are quiet . p v n', { delay: 120 });
    await eraseNote(therapist.page);
    await typing;
    expect(await canvas(lanie.page).getAttribute('data-tool')).toBe('select');
    expect(await lanie.page.getByRole('dialog').count()).toBe(0);
    await lanie.page.getByRole('button', { name: /^Words kept for you/ }).click();
    await lanie.page
      .getByRole('dialog')
      .getByText(/when I ask 💜[^]*and you are quiet \. p v n/)
      .waitFor();
    expect(await notes(therapist)).toEqual([]);
  },
);

async function open(page: Page): Promise<void> {
  await pressTwice(page, { x: 230, y: 290 });
  await field(page).waitFor();
  await page.keyboard.press('End');
}

async function carets(page: Page, names: readonly string[]): Promise<void> {
  const shown = page.getByTestId('others-caret');
  await expect.poll(async () => (await shown.allTextContents()).toSorted()).toEqual([...names]);
}

async function eraseNote(page: Page): Promise<void> {
  await page.mouse.click(230, 290);
  await page.keyboard.press('Delete');
}

/** As the browser does it, with what a page or a program put on the clipboard. */
async function paste(page: Page, parts: Readonly<Record<string, string>>): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async (all) => {
    const blobs = Object.entries(all).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  }, parts);
  await page.keyboard.press('Control+v');
}
