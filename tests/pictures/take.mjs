import { fileURLToPath } from 'node:url';
import { build } from '../../server/build.mjs';
import { ensureInstalled } from '../../server/install.mjs';

/**
 * `npm run pictures`: builds the product, opens the example in a real browser, and takes the README's
 * pictures of it. They are looked at, never compared.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const views = [
  { name: 'board', width: 1440, height: 900, colorScheme: 'light', hasTouch: false },
  { name: 'board-dark', width: 1440, height: 900, colorScheme: 'dark', hasTouch: false },
  { name: 'phone', width: 390, height: 844, colorScheme: 'light', hasTouch: true },
];

ensureInstalled();
await build();
const { browserArguments, ensureChromium } = await import('../world/find-chromium.mjs');
const { chromium } = await import('playwright-core');
const { createServer } = await import('vite');
const executablePath = await ensureChromium((sentence) => console.error(sentence));
const vite = await createServer({
  configFile: false,
  root,
  appType: 'custom',
  logLevel: 'warn',
  server: { middlewareMode: true, hmr: false, watch: null },
});
const { startServerProcess } = await vite.ssrLoadModule('/tests/world/server-process.ts');
const server = await startServerProcess();
const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
try {
  for (const view of views) await take(view);
} finally {
  await browser.close();
  await server.dispose();
  await vite.close();
}

async function take({ name, width, height, colorScheme, hasTouch }) {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: hasTouch ? 2 : 1,
    colorScheme,
    hasTouch,
    isMobile: hasTouch,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.port}/`);
  await page.getByRole('button', { name: 'Open the example' }).click();
  await page.waitForURL(/\/map\//);
  await page.getByText('saved', { exact: true }).first().waitFor();
  await page.waitForFunction(() => document.fonts.status === 'loaded');
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
}
