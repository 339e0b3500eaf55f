import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Seat } from './three-seats.ts';
import { dialog, menu } from './verbs.ts';

/** What hands do about what a device keeps. */

const keepSwitch = (page: Page) => dialog(page).getByRole('switch', { name: 'Keep this map on this device' });

/** Turns it on in the dialog, and waits until the map and the app are there. */
export async function keepHere(seat: Seat): Promise<void> {
  await menu(seat, 'Keep on this device …');
  await dialog(seat.page).getByText('Nothing of this map is kept').waitFor();
  await keepSwitch(seat.page).click();
  // All files of the app come along.
  await dialog(seat.page).getByText('Kept. This map opens here').waitFor({ timeout: 60_000 });
  await seat.page.keyboard.press('Escape');
  await dialog(seat.page).waitFor({ state: 'detached' });
}

export async function keepNoMore(seat: Seat): Promise<void> {
  await menu(seat, 'Keep on this device …');
  await keepSwitch(seat.page).click();
  await dialog(seat.page).getByText('Nothing of this map is kept').waitFor();
  await seat.page.keyboard.press('Escape');
  await dialog(seat.page).waitFor({ state: 'detached' });
}

/** The room that a browser has for a seat's pages, in the hand of a test. */
export interface SmallDevice {
  /** Not a byte more from now on. */
  readonly fill: () => Promise<void>;
  readonly clear: () => Promise<void>;
}

const smallBytes = 16_000_000;

/**
 * Gives a seat's pages little room, before anything is kept there: once a browser has looked how much there is, it looks
 * again only when somebody wants more than it saw.
 */
export async function onSmallDevice({ page, context, origin }: Seat): Promise<SmallDevice> {
  const browser = await context.newCDPSession(page);
  const allow = (bytes: number) =>
    browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
  await allow(smallBytes);
  return {
    fill: async () => {
      await allow(1);
      expect(await page.evaluate(writeOnce, smallBytes)).toBe('QuotaExceededError');
    },
    clear: async () => {
      await browser.send('Storage.overrideQuotaForOrigin', { origin });
    },
  };
}

/** Runs in the page: tries to keep so many bytes, and gives the name of what stood in the way. */
function writeOnce(bytes: number): Promise<string> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('all-the-room');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    opening.onsuccess = () => {
      const database = opening.result;
      const writing = database.transaction('rows', 'readwrite');
      const end = (name: string) => {
        database.close();
        indexedDB.deleteDatabase('all-the-room').onsuccess = () => resolve(name);
      };
      writing.objectStore('rows').add(new Uint8Array(bytes));
      writing.oncomplete = () => end('');
      writing.onabort = () => end(writing.error?.name ?? '');
    };
    opening.onerror = () => resolve(opening.error?.name ?? '');
  });
}

/** The names of all databases and caches of a page, and its remaining marks of what it was to keep. */
export const whatIsKept = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ...Object.keys(localStorage).filter((key) => key.includes('kept')),
  ]);

export async function expectNothingKept(page: Page): Promise<void> {
  await expect.poll(() => whatIsKept(page)).toEqual([]);
}

/** Every byte that a page keeps, in one text. */
export const readKept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error('not opened'));
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<readonly object[]>((resolve) => {
          const asking = database.transaction(store).objectStore(store).getAll();
          asking.onsuccess = () => resolve(asking.result);
        });
        for (const row of rows) {
          const bytes = 'bytes' in row && row.bytes instanceof Uint8Array ? row.bytes : null;
          texts.push(JSON.stringify(bytes ? { ...row, bytes: new TextDecoder().decode(bytes) } : row));
        }
      }
      database.close();
    }
    return texts.join('\n');
  });
