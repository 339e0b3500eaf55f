import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
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

/** What went wrong in a page that no test asked for: errors, refused resources, other origins, broken policies. */
export interface Troubles {
  /** A trouble that matches is expected in this test; a breach of the content policy never is. */
  readonly allow: (pattern: RegExp) => void;
  readonly found: () => readonly string[];
}

const breach = 'a page broke its content policy: ';

/** Listens to every page of a context for what must not happen. `origin` is the only one they may ask. */
export async function watchTroubles(context: BrowserContext, origin: string): Promise<Troubles> {
  const all: string[] = [];
  const allowed: RegExp[] = [];
  await context.addInitScript(reportBreaches, breach);
  context.on('page', (page) => watchPage(page, { origin, note: (trouble) => all.push(trouble) }));
  return {
    allow: (pattern) => allowed.push(pattern),
    found: () =>
      all.filter((trouble) => trouble.includes(breach) || !allowed.some((pattern) => pattern.test(trouble))),
  };
}

/** Runs in the page, before any code of ours. */
function reportBreaches(words: string): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
    // oxlint-disable-next-line no-console -- the page has no other way to be heard.
    console.error(`${words}${violatedDirective} ${blockedURI} (${sourceFile}:${lineNumber})`);
  });
}

interface Watch {
  readonly origin: string;
  readonly note: (trouble: string) => void;
}

function watchPage(page: Page, { origin, note }: Watch): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      note(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => note(`uncaught: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Leaving a page ends its open requests; that is no trouble.
    if (reason !== 'net::ERR_ABORTED') note(`failed: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => judge(request.url()));
  page.on('websocket', (socket) => judge(socket.url().replace(/^ws/, 'http')));

  function judge(url: string): void {
    const isOwn =
      url.startsWith(`${origin}/`) || /^(?:data|blob|about):/.test(url) || url.startsWith(`blob:${origin}`);
    if (!isOwn) note(`another origin was asked: ${url}`);
  }
}
