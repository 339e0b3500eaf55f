import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser, phone } from '../world/browser.ts';
import { expectSteps } from '../world/outline.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, canvas, dialog, expectSaved, inviteAndJoin, menu, newMap } from '../world/verbs.ts';

afterAll(closeBrowser);

flow('undo takes back one’s own acts only, and leaves what another did since', async (table) => {
  const therapist = await table.sit('therapist');
  const lanie = await table.sit('lanie');
  await newMap(therapist, ['Lanie', 'Malaki']);
  await inviteAndJoin(therapist, lanie, 'Lanie');
  await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
  await expectSteps(therapist, ['Lanie · Feels: abandoned']);
  await addCard(therapist, { speaker: 'Malaki', kind: 'Feels', words: 'pressured' });
  await expectSteps(lanie, ['Lanie · Feels: abandoned', 'Malaki · Feels: pressured']);
  await addCard(lanie, { kind: 'Does', words: 'ask again' });
  const three = ['Lanie · Feels: abandoned', 'Malaki · Feels: pressured', 'Lanie · Does: ask again'];
  await expectSteps(therapist, three);

  const undoOf = (seat: typeof lanie) => seat.page.getByRole('button', { name: 'Undo', exact: true });
  const redoOf = (seat: typeof lanie) => seat.page.getByRole('button', { name: 'Redo', exact: true });
  await undoOf(therapist).click();
  await expectSteps(lanie, ['Lanie · Feels: abandoned', 'Lanie · Does: ask again']);
  expect(await undoOf(therapist).isDisabled()).toBe(true);
  await undoOf(lanie).click();
  await undoOf(lanie).click();
  await expectSteps(therapist, []);
  expect(await undoOf(lanie).isDisabled()).toBe(true);
  await redoOf(therapist).click();
  await expectSteps(lanie, ['Malaki · Feels: pressured']);
  await redoOf(lanie).click();
  await redoOf(lanie).click();
  await expectSteps(therapist, three);
});

flow(
  'undo goes field by field and gesture by gesture, with what was selected, and ends at a reload',
  async (table) => {
    const therapist = await table.sit('therapist');
    const lanie = await table.sit('lanie', phone);
    const his = therapist.page;
    await newMap(therapist, ['Lanie', 'Malaki']);
    await inviteAndJoin(therapist, lanie, 'Lanie');
    await addCard(lanie, { kind: 'Feels', words: 'abandoned' });
    await addCard(lanie, { kind: 'Does', words: 'ask again' });
    const step = (words: string) => `Lanie · Feels: ${words}`;
    const ask = 'Lanie · Does: ask again';
    const both = async (steps: readonly string[]) => {
      for (const seat of [therapist, lanie]) await expectSteps(seat, steps);
    };
    await both([step('abandoned'), ask]);

    // The place of a card is one thing, what it says another.
    await canvas(his).focus();
    await his.keyboard.press('ArrowRight');
    await his.keyboard.press('Alt+ArrowRight');
    await both([ask, step('abandoned')]);
    await reword(lanie, { from: 'abandoned', to: 'small' });
    await both([ask, step('small')]);
    await lanie.page.getByRole('button', { name: 'Undo', exact: true }).tap();
    await both([ask, step('abandoned')]);
    await his.keyboard.press('ControlOrMeta+z');
    await both([step('abandoned'), ask]);
    await lanie.page.getByRole('button', { name: 'Redo', exact: true }).tap();
    await both([step('small'), ask]);
    await his.keyboard.press('ControlOrMeta+Shift+z');
    await both([ask, step('small')]);

    // A drag is one gesture; what comes back is in the hand again.
    const [from, to] = [
      { x: 200, y: 260 },
      { x: 420, y: 330 },
    ];
    await his.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Sticky note' }).click();
    await his.mouse.click(from.x, from.y);
    await his.getByRole('textbox', { name: 'Words of this note' }).fill('At night');
    await his.keyboard.press('Enter');
    await expectNotes(lanie, 1);
    await his.keyboard.press('Escape');
    await his.mouse.move(from.x, from.y);
    await his.mouse.down();
    await his.mouse.move(to.x, to.y, { steps: 6 });
    await his.mouse.up();
    const moved = await barAt(his);
    await his.keyboard.press('Delete');
    await expectNotes(lanie, 0);
    await his.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => barAt(his)).toBe(moved);
    await expectNotes(lanie, 1);
    await his.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => barAt(his)).toBeLessThan(moved - 200);
    await his.keyboard.press('ControlOrMeta+Shift+z');
    await expect.poll(() => barAt(his)).toBe(moved);
    await his.keyboard.press('Delete');
    await expectNotes(lanie, 0);

    await menu(therapist, 'Bin');
    await dialog(his)
      .getByRole('button', { name: /^Put back “At night/ })
      .click();
    await expectNotes(lanie, 1);
    await his.keyboard.press('Escape');
    await dialog(his).waitFor({ state: 'detached' });

    await expectSaved(his);
    await his.reload();
    await expectSaved(his);
    expect(await his.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true);
    await canvas(his).focus();
    await his.keyboard.press('ControlOrMeta+z');
    await addCard(therapist, { speaker: 'Malaki', kind: 'Does', words: 'go quiet' });
    await both([ask, step('small'), 'Malaki · Does: go quiet']);
    await his.getByRole('button', { name: 'Undo', exact: true }).click();
    await both([ask, step('small')]);
    await expectNotes(lanie, 1);
  },
);

async function reword({ page }: Seat, { from, to }: { readonly from: string; readonly to: string }) {
  await page.getByRole('region', { name: 'Steps' }).getByRole('button', { name: from, exact: true }).tap();
  const field = page.getByRole('textbox', { name: /Words/ }).and(page.locator('textarea'));
  await field.fill(to);
  await field.press('Enter');
}

/** Where the bar beside what is selected stands, from the left. */
async function barAt(page: Page): Promise<number> {
  const box = await page.getByRole('toolbar', { name: 'For the selection' }).boundingBox();
  return Math.round(box?.x ?? 0);
}

async function expectNotes({ page }: Seat, count: number): Promise<void> {
  const notes = page.getByRole('list', { name: 'Notes' }).getByRole('listitem');
  await expect.poll(() => notes.count(), { message: 'notes in the list' }).toBe(count);
}
