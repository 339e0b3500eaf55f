import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { findAxeViolations, putPointerAside } from '../axe.ts';

interface Speaking {
  speakInstead: (language: string) => void;
}

/**
 * Lets a test change what the browsers of a context speak, under a page that stays open. The debugging protocol can
 * change the language too, and tells the page nothing of it, as a browser does.
 */
export async function holdLanguage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    let spoken = 'en-GB';
    const heard = new Set<(event: { isTrusted: boolean }) => void>();
    const add = globalThis.addEventListener.bind(globalThis);
    const listen = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      if (type === 'languagechange') heard.add(listener as never);
      add(type, listener, options);
    };
    Object.defineProperty(globalThis, 'addEventListener', { value: listen });
    Object.defineProperty(navigator, 'language', { get: () => spoken });
    Object.defineProperty(navigator, 'languages', { get: () => [spoken] });
    (globalThis as unknown as Speaking).speakInstead = (language) => {
      spoken = language;
      for (const tell of heard) tell({ isTrusted: true });
    };
  });
}

const speak = async (page: Page, language: string): Promise<void> => {
  await page.evaluate((one) => (globalThis as unknown as Speaking).speakInstead(one), language);
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language.slice(0, 2));
};

/** What is found wrong with a page as it stands, by axe if not otherwise: in the light, and in the dark from right to left. */
export async function judgeLooks(
  page: Page,
  where: string,
  find: (page: Page) => Promise<readonly string[]> = findAxeViolations,
): Promise<readonly string[]> {
  await putPointerAside(page);
  const inTheLight = await find(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await speak(page, 'ar-EG');
  await putPointerAside(page);
  const fromTheRight = await find(page);
  await speak(page, 'en-GB');
  await page.emulateMedia({ colorScheme: 'light' });
  return [
    ...inTheLight.map((found) => `${where}: ${found}`),
    ...fromTheRight.map((found) => `${where}, dark and from right to left: ${found}`),
  ];
}
