import type { Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { findAxeViolations } from '../world/axe.ts';
import { closeBrowser } from '../world/browser.ts';
import { readDownload } from '../world/pictures.ts';
import type { Seat } from '../world/three-seats.ts';
import { flow } from '../world/three-seats.ts';
import { agreeToPicture, canvas, choose, dialog, expectSaved, menu } from '../world/verbs.ts';

afterAll(closeBrowser);

const bar = (page: Page) => page.getByRole('region', { name: 'The old cycle and the new' });
const slider = (page: Page) => bar(page).getByRole('slider');
const told = (page: Page) =>
  bar(page)
    .getByRole('list', { name: 'The new cycle, step by step' })
    .getByRole('listitem')
    .allTextContents();

flow('the old dance, the new, and one over the other, by hand, by key and as a picture', async (table) => {
  const seat = await table.sit('therapist');
  const { page, origin } = seat;
  await page.goto(origin);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expectSaved(page);
  await canvas(page).focus();
  await page.keyboard.press('d');
  await bar(page).waitFor();
  await expect.poll(() => slider(page).getAttribute('aria-valuetext')).toBe('One over the other');
  await expect.poll(() => slider(page).inputValue()).toBe('100');
  expect(await findAxeViolations(page)).toEqual([]);
  expect(await told(page)).toContain(
    'Together · New step: Lanie slows down and says “I’m scared, are you with me?”',
  );
  expect(await told(page)).not.toContain('Lanie · Does: Raises her voice, asks again and again');
  expect(await told(page)).toHaveLength(6);

  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => slider(page).inputValue()).toBe('200');
  await bar(page).getByText('You see the new cycle. What stays as it was is pale.').waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => slider(page).inputValue()).toBe('0');
  await slider(page).fill('130');
  expect(await bar(page).getByRole('radio', { name: 'New', exact: true }).getAttribute('aria-checked')).toBe(
    'false',
  );
  await choose(bar(page).getByRole('radio', { name: 'New', exact: true }));
  await expect.poll(() => slider(page).inputValue()).toBe('200');

  // What is compared has places of its own: a hand moves nothing here.
  await canvas(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(400);
  expect(await page.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.press('Escape');

  const pictures = new Map<string, string>();
  for (const which of ['Old', 'Both', 'New'] as const) pictures.set(which, await svgOf(seat, which));
  expect(pictures.get('New')).not.toContain('Raises her voice');
  for (const which of ['Old', 'Both']) expect(pictures.get(which)).toContain('Raises her voice');
  for (const svg of pictures.values()) expectTold(greyscale(svg));

  await canvas(page).focus();
  await page.keyboard.press('d');
  await bar(page).waitFor({ state: 'detached' });
  await menu(seat, /^New steps/);
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^Old and new/ })
    .click();
  await bar(page).getByRole('button', { name: 'Back to the map' }).click();
  await bar(page).waitFor({ state: 'detached' });
});

flow('with less motion the comparison goes in steps', async (table) => {
  const { page, origin } = await table.sit('therapist', {
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  await page.goto(origin);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await expectSaved(page);
  await canvas(page).focus();
  await page.keyboard.press('d');
  await bar(page).waitFor();
  await expect.poll(() => slider(page).getAttribute('max')).toBe('2');
  await expect.poll(() => slider(page).inputValue()).toBe('1');
});

/** The picture of one dance, which is also what the dialog begins with. */
async function svgOf({ page }: Seat, which: string): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dances = dialog(page).getByRole('radiogroup', { name: 'Which dance' });
  expect(await dances.getByRole('radio', { name: 'New' }).getAttribute('aria-checked')).toBe('true');
  await choose(dances.getByRole('radio', { name: which }));
  await choose(dialog(page).getByRole('radio', { name: 'SVG' }));
  await agreeToPicture(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: 'Save picture' }).click(),
  ]);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  return (await readDownload(download)).bytes.toString('utf8');
}

/** As a printer without colours would have it: every colour by its lightness alone. */
function greyscale(svg: string): string {
  return svg.replace(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/gi, (_, r: string, g: string, b: string) => {
    const [red, green, blue] = [r, g, b].map((part) => Number.parseInt(part, 16));
    const grey = Math.round(0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0));
    return `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
  });
}

/** Each card says whose it is, hers have whole lines and round marks, his dotted lines and square ones. */
function expectTold(svg: string): void {
  expect(svg).toContain('Lanie · Feels');
  expect(svg).toContain('Malaki · Feels');
  const dashes = new Set([...svg.matchAll(/stroke-dasharray="([^"]+)"/g)].map(([, dash]) => dash));
  expect(dashes.size).toBeGreaterThanOrEqual(2);
  const before = (label: string) =>
    svg.split('\n').flatMap((line, index, lines) => (line.includes(label) ? [lines[index - 1] ?? ''] : []));
  const shapes = (label: string) =>
    new Set(before(label).map((mark) => / d="([^"]+)"/.exec(mark)?.[1]?.replace(/[\d.-]+/g, '')));
  const [hers, his] = [shapes('Lanie · '), shapes('Malaki · ')];
  expect(hers.size).toBe(1);
  expect(his.size).toBe(1);
  expect([...hers]).not.toEqual([...his]);
}
