import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser, desktop } from '../world/browser.ts';
import { expectSteps } from '../world/outline.ts';
import { readDownload, readPixels, svgOf } from '../world/pictures.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import {
  addCard,
  canvas,
  choose,
  dialog,
  expectSaved,
  agreeToPicture,
  exportPicture,
  menu,
  nameCycle,
  newMap,
  shareDevice,
} from '../world/verbs.ts';

afterAll(closeBrowser);

const paper = '#fbf8f3';

flow('a picture has once, twice or three times its pixels, and what is transparent is', async (table) => {
  const seat = await table.sit('therapist');
  await smallMap(seat);
  const sizes = [];
  for (const size of ['1×', '2×', '3×'] as const) {
    const { bytes } = await readDownload(await exportPicture(seat, { format: 'PNG', size }));
    sizes.push(pngSize(bytes));
  }
  const [one, two, three] = sizes;
  expect(two).toEqual({ width: 2 * (one?.width ?? 0), height: 2 * (one?.height ?? 0) });
  expect(three).toEqual({ width: 3 * (one?.width ?? 0), height: 3 * (one?.height ?? 0) });
  for (const format of ['PNG', 'SVG'] as const) {
    const type = format === 'PNG' ? 'image/png' : 'image/svg+xml';
    const onPaper = await readDownload(await exportPicture(seat, { format, background: 'Paper' }));
    const clear = await readDownload(await exportPicture(seat, { format, background: 'Transparent' }));
    const [lying, free] = [await readPixels(onPaper.bytes, type), await readPixels(clear.bytes, type)];
    expect(lying.cornerAlpha).toBe(255);
    expect(lying.count(paper)).toBeGreaterThan((lying.width * lying.height) / 4);
    expect(free.cornerAlpha).toBe(0);
    expect(free.count(paper)).toBeLessThan(lying.count(paper) / 50);
    expect(free.count('#6b3fa0')).toBeGreaterThan(200);
  }
});

flow('a dark screen exports the same picture as a light one, on light paper', async (table) => {
  const light = await table.sit('therapist');
  const dark = await table.sit('both', { ...desktop, colorScheme: 'dark' });
  await smallMap(light);
  await shareDevice(light, dark, ['Lanie', 'Malaki']);
  await expectSteps(dark, ['Lanie · Feels: abandoned', 'Malaki · Feels: pressured']);
  expect((await svgOf(dark)) === (await svgOf(light))).toBe(true);
  const { bytes } = await readDownload(await exportPicture(dark, { format: 'PNG' }));
  const pixels = await readPixels(bytes, 'image/png');
  expect(pixels.count(paper)).toBeGreaterThan((pixels.width * pixels.height) / 4);
});

flow('a picture too large for a browser is made smaller, and says so', async (table) => {
  const seat = await table.sit('therapist');
  const { page } = seat;
  await newMap(seat, ['Lanie', 'Malaki']);
  await addCard(seat, { speaker: 'Lanie', kind: 'Feels', words: 'abandoned' });
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('no canvas');
  for (const share of [0.12, 0.8]) {
    await canvas(page).focus();
    await zoomFarOut(page);
    await page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Sticky note' }).click();
    await page.mouse.click(box.x + box.width * share, box.y + box.height * 0.45);
    const field = page.getByRole('textbox', { name: 'Words of this note' });
    await field.waitFor();
    await page.keyboard.type('far away');
    await page.keyboard.press('Enter');
    await field.waitFor({ state: 'detached' });
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialog(page).getByRole('button', { name: 'Save picture' }).waitFor();
  if ((await dialog(page).getByRole('radio', { name: 'Whole map' }).count()) > 0) {
    await choose(dialog(page).getByRole('radio', { name: 'Whole map' }));
  }
  const notice = dialog(page).getByText(/A picture this large can’t be made here/);
  await choose(dialog(page).getByRole('radio', { name: '3×', exact: true }));
  await notice.waitFor();
  await agreeToPicture(page);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    dialog(page).getByRole('button', { name: 'Save picture' }).click(),
  ]);
  const { width, height } = pngSize((await readDownload(download)).bytes);
  expect(Math.max(width, height)).toBeLessThanOrEqual(16_384);
  expect(width).toBeGreaterThan(8_000);
  await dialog(page).getByText('The picture is saved, a little smaller than asked for.').waitFor();
  await choose(dialog(page).getByRole('radio', { name: 'SVG', exact: true }));
  await notice.waitFor({ state: 'detached' });
});

flow('where the clipboard is refused, the picture is saved as a file', async (table) => {
  const seat = await table.sit('therapist');
  const { page } = seat;
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await smallMap(seat);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await agreeToPicture(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Copy', exact: true }).click(),
  ]);
  await dialog(page).getByText('This browser can’t copy pictures, so it was saved as a file.').waitFor();
  const pixels = await readPixels((await readDownload(download)).bytes, 'image/png');
  expect(pixels.count('#6b3fa0')).toBeGreaterThan(200);
});

flow(
  'a preview fits a window of any size; printing puts the picture on the page, and nothing else',
  async (table) => {
    const seat = await table.sit('therapist');
    const { page, context } = seat;
    await page.addInitScript(() => {
      globalThis.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await smallMap(seat);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await expectPreviewFits(page);
    await agreeToPicture(page);
    await dialog(page).getByRole('button', { name: 'Print' }).click();
    await page.locator('html[data-printed]').waitFor();
    expect(context.pages()).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    const shown = () =>
      page.evaluate(() =>
        [...document.body.children].filter((node) => node.checkVisibility()).map((node) => node.tagName),
      );
    expect(await shown()).toEqual(['CANVAS']);
    const pixels = await readPixels(await page.screenshot(), 'image/png');
    expect(pixels.count('#6b3fa0')).toBeGreaterThan(200);
    expect(pixels.count('#c2352b')).toBeGreaterThan(100);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await dialog(page).getByRole('button', { name: 'Save picture' }).waitFor();
    await page.locator('body > canvas').waitFor({ state: 'detached' });
  },
);

flow('the first picture after a cold start is drawn in the fonts of the screen', async (table) => {
  const warm = await table.sit('therapist');
  const cold = await table.sit('both');
  await smallMap(warm);
  await nameCycle(warm, 'The Push-Pull Tango');
  const known = await svgOf(warm);
  await shareDevice(warm, cold, ['Lanie', 'Malaki']);
  const first = await svgOf(cold);
  expect(first === known).toBe(true);
  expect(embeddedFonts(first)).toEqual(['Caveat', 'Figtree Variable']);
  await cold.page.reload();
  await cold.page.getByRole('button', { name: 'I am Lanie' }).click();
  const { bytes } = await readDownload(await exportPicture(cold, { format: 'PNG', size: '1×' }));
  const same = await readDownload(await exportPicture(warm, { format: 'PNG', size: '1×' }));
  expect(bytes.equals(same.bytes)).toBe(true);
});

flow('a picture leaves whole while the line is cut', async (table) => {
  const seat = await table.sit('therapist');
  await smallMap(seat);
  await nameCycle(seat, 'The Push-Pull Tango');
  await seat.page.reload();
  await expectSaved(seat.page);
  await seat.page.waitForLoadState('networkidle');
  seat.troubles.allow(/WebSocket connection to .* failed|ERR_/);
  seat.line('cut');
  await seat.context.setOffline(true);
  await seat.page.locator('[data-connection="lost"]').first().waitFor();
  const cut = await svgOf(seat);
  expect(embeddedFonts(cut)).toEqual(['Caveat', 'Figtree Variable']);
  const { bytes } = await readDownload(await exportPicture(seat, { format: 'PNG', size: '1×' }));
  expect((await readPixels(bytes, 'image/png')).count('#6b3fa0')).toBeGreaterThan(200);
  await seat.context.setOffline(false);
  seat.line('open');
  await expectSaved(seat.page);
  expect((await svgOf(seat)) === cut).toBe(true);
});

flow('what was cut off while it loaded ahead is asked for again, and styled', async (table) => {
  const seat = await table.sit('therapist');
  const { page } = seat;
  await smallMap(seat);
  seat.troubles.allow(/ERR_FAILED|Unable to preload CSS/);
  let lost = 0;
  await page.route(/(?:Help|Export)Dialog[^/]*\.css$/, async (route) => {
    lost += 1;
    await route.abort();
  });
  await page.reload();
  await expect.poll(() => lost, { timeout: 15_000 }).toBeGreaterThan(1);
  await svgOf(seat);
  await page.unrouteAll();
  await menu(seat, /^Keys and gestures/);
  const keys = dialog(page).locator('kbd').first();
  await expect.poll(() => keys.evaluate((node) => getComputedStyle(node).borderTopStyle)).toBe('solid');
});

flow('what cannot be fetched when it is opened opens by itself when the line is back', async (table) => {
  const seat = await table.sit('therapist');
  const { page } = seat;
  await smallMap(seat);
  seat.troubles.allow(/ERR_FAILED|Failed to fetch/);
  await page.route(/BinDialog[^/]*\.js$/, (route) => route.abort());
  await page.route(`${seat.origin}/`, (route) => route.abort());
  await page.reload();
  await expectSaved(page);
  await menu(seat, /^Bin/);
  await page.getByText('The line is cut just now').first().waitFor();
  expect(await dialog(page).count()).toBe(0);
  await addCard(seat, { speaker: 'Lanie', kind: 'Does', words: 'raise my voice' });
  await page.unrouteAll();
  await dialog(page).waitFor();
});

async function smallMap(seat: Seat): Promise<void> {
  await newMap(seat, ['Lanie', 'Malaki']);
  await addCard(seat, { speaker: 'Lanie', kind: 'Feels', words: 'abandoned' });
  await addCard(seat, { speaker: 'Malaki', kind: 'Feels', words: 'pressured' });
  await expectSteps(seat, ['Lanie · Feels: abandoned', 'Malaki · Feels: pressured']);
}

/** The families whose letters lie inside the picture. */
function embeddedFonts(svg: string): readonly string[] {
  const faces = svg.matchAll(/@font-face\{font-family:(?:'|&#39;)([^'&]+)[^}]*base64,/g);
  return [...new Set([...faces].map(([, family]) => family ?? ''))].toSorted();
}

/** The size a PNG says it has, in its first chunk. */
function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

async function zoomFarOut(page: Page): Promise<void> {
  const percent = page.getByRole('button', { name: /Zoom to 100/ });
  for (let presses = 0; presses < 16; presses += 1) await page.keyboard.press('-');
  await expect.poll(() => percent.textContent()).toMatch(/\b8 %$/);
}

/** The preview is seen whole, also when the window has become as small as a phone. */
async function expectPreviewFits(page: Page): Promise<void> {
  const preview = dialog(page).getByRole('img', { name: 'The picture as it will leave' });
  const before = page.viewportSize() ?? expect.unreachable();
  const width = async () => (await preview.boundingBox())?.width ?? 0;
  // As a wide window shows it: painted, and larger than a phone has room for.
  await expect.poll(width).toBeGreaterThan(360);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(width).toBeLessThan(360);
  await page.setViewportSize(before);
}
