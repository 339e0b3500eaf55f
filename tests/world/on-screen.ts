import type { Locator, Page } from 'playwright-core';
import { canvas, pressEscape } from './verbs.ts';

/** The toolbar of what is selected. */
const bar = (page: Page): Locator => page.getByRole('toolbar', { name: 'For the selection' });

/**
 * Where a card that may be written in lies on screen: it is opened for writing by keyboard, its field read,
 * and left again. The canvas tells nobody where it drew what, and needs not.
 */
export async function findCardOnScreen(page: Page, said: string): Promise<{ x: number; y: number }> {
  await canvas(page).focus();
  await pressEscape(page);
  for (let tries = 0; tries < 60; tries += 1) {
    // The first arrow chooses a card; with one chosen, Tab goes on to the next and an arrow would move it.
    await page.keyboard.press(tries === 0 ? 'ArrowRight' : 'Tab');
    await bar(page).waitFor();
    if (!(await bar(page).getByRole('button', { name: 'Write', exact: true }).isVisible())) continue;
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Words of this card' });
    await field.waitFor();
    const isIt = (await field.inputValue()) === said;
    const box = isIt ? await boxAtRest(field) : null;
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    if (box) {
      await pressEscape(page);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  throw new Error(`no card that says ${said} could be opened`);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where something stands once it has stood there for a few frames: the map under it may still glide. */
function boxAtRest(target: Locator): Promise<Box> {
  return target.evaluate(async (node) => {
    let last = '';
    for (let same = 0; same < 4;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const { x, y, width, height } = node.getBoundingClientRect();
      const now = [x, y, width, height].join();
      same = now === last ? same + 1 : 0;
      last = now;
    }
    const { x, y, width, height } = node.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** The map as it is drawn now, to compare: what floats above it is not of it, and is not drawn to the pixel. */
export function look(page: Page): Promise<string> {
  return canvas(page).evaluate((map) =>
    [...map.querySelectorAll('canvas')]
      .filter((sheet) => sheet.checkVisibility())
      .map((sheet) => `${sheet.style.transform} ${sheet.toDataURL()}`)
      .join('\n'),
  );
}

/** The same once nothing moves on it any more. */
export async function lookAtRest(page: Page): Promise<string> {
  let last = await look(page);
  for (;;) {
    await page.waitForTimeout(400);
    const now = await look(page);
    if (now === last) return now;
    last = now;
  }
}
