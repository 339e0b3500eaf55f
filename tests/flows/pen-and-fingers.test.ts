import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser, desktop } from '../world/browser.ts';
import { handsOn } from '../world/hands.ts';
import type { At } from '../world/hands.ts';
import { readDownload } from '../world/pictures.ts';
import { flow } from '../world/three-seats.ts';
import type { Seat } from '../world/three-seats.ts';
import { canvas, dialog, exportPicture, menu, newMap } from '../world/verbs.ts';

afterAll(closeBrowser);

flow(
  'the pen draws, fingers move the paper, and no palm, pinch or lost pointer leaves a mark',
  async (table) => {
    const seat = await table.sit('therapist', { ...desktop, hasTouch: true });
    const { page } = seat;
    await newMap(seat, ['Lanie', 'Malaki']);
    const hands = await handsOn(page);
    const middle = await middleOf(page);
    const by = (x: number, y: number): At => ({ x: middle.x + x, y: middle.y + y });
    const line = (x: number, force: number) =>
      Array.from({ length: 9 }, (_, step) => ({ ...by(x + step * 12, -120 + (step % 2) * 10), force }));

    await tool(page, 'Pen');
    const blank = await strokes(seat);
    expect(blank).toBe(0);

    // Before any pen was there a finger draws; a second one makes a pinch of it, without a dot.
    await hands.touch('touchStart', [{ ...by(-80, 0), id: 1 }]);
    await hands.touch('touchMove', [{ ...by(-60, 0), id: 1 }]);
    const apart = (px: number) => [
      { ...by(-60 - px, 0), id: 1 },
      { ...by(60 + px, 0), id: 2 },
    ];
    const before = await percent(page);
    await hands.touch('touchStart', apart(0));
    for (let px = 10; px <= 80; px += 10) await hands.touch('touchMove', apart(px));
    await hands.touch('touchEnd', []);
    await expect.poll(() => percent(page)).toBeGreaterThan(before);
    expect(await strokes(seat)).toBe(0);

    // The device takes the finger away: what it had begun was never there.
    await hands.touch('touchStart', [{ ...by(0, 60), id: 1 }]);
    await hands.touch('touchMove', [{ ...by(60, 90), id: 1 }]);
    await hands.touch('touchCancel', []);
    expect(await strokes(seat)).toBe(0);

    await hands.stroke(line(-140, 0.2));
    await expect.poll(() => strokes(seat)).toBe(1);

    // The palm beside the pen, down with it, and after it.
    await hands.pen('mousePressed', by(0, 40), 0.5);
    await hands.touch('touchStart', [{ ...by(90, 120), id: 3, radius: 40 }]);
    await hands.touch('touchMove', [{ ...by(96, 130), id: 3, radius: 40 }]);
    for (let step = 1; step <= 6; step += 1) await hands.pen('mouseMoved', by(step * 10, 40), 0.5);
    await hands.touch('touchEnd', []);
    await hands.pen('mouseReleased', by(60, 40), 0);
    await expect.poll(() => strokes(seat)).toBe(2);
    await page.waitForTimeout(400);
    await hands.touch('touchStart', [{ ...by(90, 120), id: 4, radius: 40 }]);
    await hands.touch('touchMove', [{ ...by(140, 160), id: 4, radius: 40 }]);
    await hands.touch('touchEnd', []);
    expect(await strokes(seat)).toBe(2);

    // A fingertip moves the paper: the next stroke lies elsewhere on it.
    const earlier = await inkOf(seat);
    await hands.touch('touchStart', [{ ...by(-100, 100), id: 5 }]);
    for (let step = 1; step <= 6; step += 1)
      await hands.touch('touchMove', [{ ...by(-100 + step * 20, 100), id: 5 }]);
    await hands.touch('touchEnd', []);
    expect(await strokes(seat)).toBe(2);
    await hands.stroke(line(-140, 0.9));
    await expect.poll(() => strokes(seat)).toBe(3);
    const now = await inkOf(seat);
    expect(now).toEqual(expect.arrayContaining([...earlier]));
    const [newest = ''] = now.filter((path) => !earlier.includes(path));
    expect(startOf(newest)).toBeLessThan(Math.min(...earlier.map(startOf)) - 40);

    // Who likes it that way draws wider the harder the pen is pressed; before that it was all the same.
    const harder = Array.from({ length: 13 }, (_, step) => ({
      ...by(-140 + step * 24, 200),
      force: step / 12,
    }));
    const drawn = async () => {
      const already = await inkOf(seat);
      await hands.stroke(harder);
      await expect.poll(() => strokes(seat)).toBe(already.length + 1);
      return (await inkOf(seat)).find((path) => !already.includes(path)) ?? '';
    };
    const even = await drawn();
    await menu(seat, /^Preferences/);
    await dialog(page).getByRole('switch', { name: 'Pressure of a pen' }).click();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    for (const point of harder) Object.assign(point, { y: point.y + 30 });
    const pressed = await drawn();
    expect(swellOf(pressed)).toBeGreaterThan(1.4);
    expect(swellOf(even)).toBeLessThan(1.2);
  },
);

flow('the wheel moves the map or zooms, as whoever sits there likes', async (table) => {
  const seat = await table.sit('therapist');
  const { page } = seat;
  await newMap(seat, ['Lanie', 'Malaki']);
  const middle = await middleOf(page);
  await page.getByRole('button', { name: /Zoom to 100/ }).click();
  await expect.poll(() => percent(page)).toBe(100);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, -200);
  await page.mouse.wheel(120, 0);
  expect(await percent(page)).toBe(100);
  await menu(seat, /^Preferences/);
  await dialog(page).getByRole('radio', { name: 'Zooms' }).click();
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, -200);
  await expect.poll(() => percent(page)).toBeGreaterThan(100);
});

/** How many strokes lie on the paper. */
async function strokes(seat: Seat): Promise<number> {
  return (await inkOf(seat)).length;
}

/** How far to the right on the paper a stroke begins. */
const startOf = (path: string): number => Number(/^M(-?[\d.]+)/.exec(path)?.[1]);

/** How much thicker the later part of a level stroke is than the earlier. */
function swellOf(path: string): number {
  const numbers = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const points = numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []));
  const xs = points.map(({ x }) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const thicknessAt = (share: number) => {
    const at = left + (right - left) * share;
    const ys = points.filter(({ x }) => Math.abs(x - at) < (right - left) / 8).map(({ y }) => y);
    return Math.max(...ys) - Math.min(...ys);
  };
  return thicknessAt(0.8) / thicknessAt(0.3);
}

async function inkOf(seat: Seat): Promise<readonly string[]> {
  const { bytes } = await readDownload(await exportPicture(seat, { format: 'SVG' }));
  return [...bytes.toString('utf8').matchAll(/<path[^>]* d="(M[^"]{40,})"/g)].map(([, path]) => path ?? '');
}

async function tool(page: Page, name: string): Promise<void> {
  await page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name, exact: true }).click();
}

async function middleOf(page: Page): Promise<At> {
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('no canvas');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

async function percent(page: Page): Promise<number> {
  const said = await page.getByRole('button', { name: /Zoom to 100/ }).textContent();
  return Number(/(\d+) %$/.exec(said ?? '')?.[1]);
}
