import type { Locator } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { closeBrowser } from '../world/browser.ts';
import { flow } from '../world/three-seats.ts';
import { newMap } from '../world/verbs.ts';

afterAll(closeBrowser);

const screens = {
  'a tablet lying down': { viewport: { width: 1024, height: 768 }, hasTouch: true, isMobile: true },
  'a tablet upright': { viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true },
  'a low window': { viewport: { width: 1280, height: 640 } },
};

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error('it is not on the screen');
  return box;
}

flow('on tablets and in low windows every tool is in view, and nothing covers another', async (table) => {
  for (const [name, options] of Object.entries(screens)) {
    const seat = await table.sit(name, options);
    await newMap(seat, ['Lanie', 'Malaki', 'Alexandra']);
    const { page } = seat;
    const { width, height } = options.viewport;
    const tools = page.getByRole('toolbar', { name: 'Tools' });
    await tools.getByRole('button').first().waitFor();
    for (const tool of await tools.getByRole('button').all()) {
      const box = await boxOf(tool);
      expect({ name, top: box.y > 0, bottom: box.y + box.height < height }).toEqual({
        name,
        top: true,
        bottom: true,
      });
    }
    const [bar, add, fit] = await Promise.all([
      boxOf(page.getByRole('banner')),
      boxOf(page.getByRole('region', { name: 'Add a card' })),
      boxOf(page.getByRole('button', { name: 'Show the whole map' })),
    ]);
    const side = await boxOf(tools);
    // However many people there are, the bar is one row wherever the screen is wider than high.
    expect({ name, isOneRow: width < height || bar.height < 80 }).toEqual({ name, isOneRow: true });
    expect({ name, isBelowTheBar: side.y >= bar.y + bar.height }).toEqual({ name, isBelowTheBar: true });
    expect({ name, isBeside: side.x + side.width <= add.x || side.y + side.height <= add.y }).toEqual({
      name,
      isBeside: true,
    });
    expect({ name, isWithin: fit.y + fit.height < height && bar.x + bar.width <= width }).toEqual({
      name,
      isWithin: true,
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
