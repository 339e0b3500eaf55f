import type { Page } from 'playwright-core';
import { canvas, pressEscape } from './verbs.ts';

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
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Words of this card' });
    const isOpen = await field.waitFor({ timeout: 1_000 }).then(
      () => true,
      () => false,
    );
    if (!isOpen) continue;
    const isIt = (await field.inputValue()) === said;
    const box = await field.boundingBox();
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    if (isIt && box) {
      await pressEscape(page);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
  }
  throw new Error(`no card that says ${said} could be opened`);
}
