import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { browserArguments, findChromium } from './find-chromium.mjs';

let launched: Promise<Browser> | null = null;

/** One browser for a test file; `closeBrowser` in afterAll ends it. */
export function openBrowser(): Promise<Browser> {
  launched ??= launch();
  return launched;
}

export async function closeBrowser(): Promise<void> {
  const browser = await launched;
  launched = null;
  await browser?.close();
}

async function launch(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === null) {
    throw new Error('There is no Chromium here: run "npm test", or set CHROMIUM_PATH');
  }
  return chromium.launch({ executablePath, args: [...browserArguments] });
}

export const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
export const tablet: BrowserContextOptions = { viewport: { width: 1024, height: 768 }, hasTouch: true };
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 3,
  hasTouch: true,
  isMobile: true,
};

/** What went wrong in a page that no test asked for: errors, refused resources, other origins. */
export interface Troubles {
  /** A trouble that matches is expected in this test. */
  readonly allow: (pattern: RegExp) => void;
  readonly found: () => readonly string[];
}

/** Listens to a page for everything that must not happen. `origin` is the only one it may ask. */
export function watchTroubles(page: Page, origin: string): Troubles {
  const all: string[] = [];
  const allowed: RegExp[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      all.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => all.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page ends its open requests; that is no trouble.
    if (reason !== 'net::ERR_ABORTED') all.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => judge(request.url()));
  page.on('websocket', (socket) => judge(socket.url().replace(/^ws/, 'http')));
  return {
    allow: (pattern) => allowed.push(pattern),
    found: () => all.filter((trouble) => !allowed.some((pattern) => pattern.test(trouble))),
  };

  function judge(url: string): void {
    const isOwn =
      url.startsWith(`${origin}/`) || /^(?:data|blob|about):/.test(url) || url.startsWith(`blob:${origin}`);
    if (!isOwn) all.push(`another origin was asked: ${url}`);
  }
}
