import type { CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { expectSameMap, readOutline } from '../world/outline.ts';
import type { At } from '../world/hands.ts';
import { findCardOnScreen } from '../world/on-screen.ts';
import { svgOf } from '../world/pictures.ts';
import { flow } from '../world/three-seats.ts';
import { addCard, canvas, newMap, shareDevice } from '../world/verbs.ts';

afterAll(closeBrowser);

flow(
  'a sticky note and ink drawn on one screen stand on the other, and the eraser takes ink away',
  async (table) => {
    const therapist = await table.sit('therapist');
    const both = await table.sit('both');
    await newMap(therapist, ['Lanie', 'Malaki']);
    await shareDevice(therapist, both, ['Lanie', 'Malaki']);
    const { page } = therapist;
    const middle = await middleOf(page);

    await tool(page, 'Sticky note');
    await page.mouse.click(middle.x - 260, middle.y - 120);
    await page.getByRole('textbox', { name: 'Words of this note' }).waitFor();
    await page.keyboard.type('it speeds up here!');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await readOutline(both.page)).notes.join())
      .toContain('it speeds up here!');

    const before = await svgOf(both);
    await tool(page, 'Pen');
    await page.mouse.move(middle.x + 60, middle.y + 40);
    await page.mouse.down();
    await page.mouse.move(middle.x + 140, middle.y + 90, { steps: 12 });
    await page.mouse.move(middle.x + 220, middle.y + 30, { steps: 12 });
    await page.mouse.up();
    await expect.poll(() => svgOf(both)).not.toBe(before);
    expect(await svgOf(both)).toBe(await svgOf(therapist));

    await tool(page, 'Eraser');
    await page.mouse.move(middle.x + 140, middle.y + 20);
    await page.mouse.down();
    await page.mouse.move(middle.x + 140, middle.y + 140, { steps: 10 });
    await page.mouse.up();
    await expect.poll(() => svgOf(both)).toBe(before);
    await expectSameMap([therapist, both], 0);
  },
);

flow(
  'an arrow from card to card goes where they go, and a shape and a highlighter mark the paper',
  async (table) => {
    const therapist = await table.sit('therapist');
    const both = await table.sit('both');
    await newMap(therapist, ['Lanie', 'Malaki']);
    await shareDevice(therapist, both, ['Lanie', 'Malaki']);
    await addCard(therapist, { speaker: 'Lanie', kind: 'Feels', words: 'abandoned' });
    await addCard(therapist, { speaker: 'Malaki', kind: 'Does', words: 'go quiet' });
    const { page } = therapist;
    const middle = await middleOf(page);
    await expectSameMap([therapist, both], 2);
    const blank = await svgOf(both);

    await page.keyboard.press('Escape');
    await canvas(page).focus();
    await page.keyboard.press('r');
    await page.mouse.move(middle.x - 420, middle.y - 190);
    await page.mouse.down();
    await page.mouse.move(middle.x - 300, middle.y - 110, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => svgOf(both)).not.toBe(blank);

    await page.getByRole('button', { name: 'More marks' }).click();
    await page.getByRole('menuitem', { name: 'Highlighter' }).click();
    await page.mouse.move(middle.x + 260, middle.y - 190);
    await page.mouse.down();
    await page.mouse.move(middle.x + 400, middle.y - 170, { steps: 10 });
    await page.mouse.up();
    await expect.poll(() => svgOf(both)).toContain('0.34');

    // From card to card and back, and out of one and back to it: each holds on to the cards at its ends.
    const [hers, his] = [await findCardOnScreen(page, 'abandoned'), await findCardOnScreen(page, 'go quiet')];
    const before = await svgOf(both);
    await lead(page, [hers, his]);
    await lead(page, [his, hers]);
    await lead(page, [hers, { x: hers.x + 60, y: hers.y - 110 }, { x: hers.x + 4, y: hers.y }]);
    for (const said of ['from “abandoned” to “go quiet”', 'from “go quiet” to “abandoned”', 'and back to it'])
      await expect.poll(async () => (await readOutline(both.page)).notes.join()).toContain(said);
    await expect.poll(() => svgOf(both)).toBe(await svgOf(therapist));
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => svgOf(both)).toBe(before);
  },
);

flow(
  'the wheel zooms to the pointer, two fingers pinch, and the whole map can be had again',
  async (table) => {
    const seat = await table.sit('therapist');
    await newMap(seat, ['Lanie', 'Malaki']);
    const { page } = seat;
    const middle = await middleOf(page);
    const percent = async () => Number(/(\d+) %$/.exec((await zoomText(page)) ?? '')?.[1]);
    const wholeMap = page.getByRole('button', { name: 'Show the whole map' });
    const start = await atRest(page, wholeMap, percent);
    await page.mouse.move(middle.x, middle.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(percent).toBeGreaterThan(start);
    await page.getByRole('button', { name: /Zoom to 100/ }).click();
    await expect.poll(percent).toBe(100);

    const session = await page.context().newCDPSession(page);
    await pinch(session, middle, { from: 60, to: 160 });
    await expect.poll(percent).toBeGreaterThan(150);
    await wholeMap.click();
    await expect.poll(percent).toBe(start);
  },
);

/** Leads an arrow along a way. */
async function lead(page: Page, [from, ...way]: readonly [At, ...At[]]): Promise<void> {
  await tool(page, 'Arrow');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const at of way) await page.mouse.move(at.x, at.y, { steps: 8 });
  await page.mouse.up();
}

/** How near the whole map is, once what stands around it has found its place. */
async function atRest(page: Page, wholeMap: Locator, percent: () => Promise<number>): Promise<number> {
  let last = Number.NaN;
  for (;;) {
    await wholeMap.click();
    await page.waitForTimeout(600);
    const now = await percent();
    if (now === last) return now;
    last = now;
  }
}

async function tool(page: Page, name: string): Promise<void> {
  await page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name, exact: true }).click();
}

async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('no canvas');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

function zoomText(page: Page): Promise<string | null> {
  return page.getByRole('button', { name: /Zoom to 100/ }).textContent();
}

async function pinch(
  session: CDPSession,
  at: { readonly x: number; readonly y: number },
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  const fingers = (apart: number) => [
    { x: at.x - apart, y: at.y, id: 1 },
    { x: at.x + apart, y: at.y, id: 2 },
  ];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(from) });
  for (let step = 1; step <= 10; step += 1) {
    const apart = from + ((to - from) * step) / 10;
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
