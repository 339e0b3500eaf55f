import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commit, LoadEdit, openMap } from '@undercurrent/document';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { budgetKb, measureBuild } from '../guards/first-load.mjs';
import { closeBrowser, desktop, openBrowser } from '../world/browser.ts';
import type { ServerProcess } from '../world/server-process.ts';
import { startServerProcess } from '../world/server-process.ts';
import { joinAsStockClient, makeMap } from '../world/stock-client.ts';
import { couple, crowdEdits } from './crowd.ts';
import { findCard, measureFrames } from './frames.ts';
import type { FrameCost } from './frames.ts';
import { meetingSizes } from './meeting.ts';
import { measureReading } from './reading.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const counts = [50, 500, 2_000];
/** Edits written in one act: an update of more than this many cards would be more than a frame may carry. */
const actSize = 100;

/** Measures everything in one run and gives back the report as markdown. */
export async function runBench(): Promise<string> {
  const floor = await serveFloor();
  const server = await startServerProcess();
  try {
    const browser = await openBrowser();
    const rows: string[] = [];
    for (const count of counts) {
      const drawn = await measureFloor(browser, `${floor.origin}?cards=${count}`);
      const ours = await measureOurs(browser, server, count);
      rows.push(frameRow(count, ours, drawn));
    }
    return report(rows);
  } finally {
    await closeBrowser();
    await server.dispose();
    await floor.close();
  }
}

async function measureFloor(browser: Browser, address: string): Promise<FrameCost> {
  return onPage(browser, async (page) => {
    await page.goto(address);
    await page.waitForSelector('html[data-ready]');
    return measureFrames(page, await findFloorCard(page));
  });
}

/** The first card of the floor lies where its camera puts the scene's first placement. */
async function findFloorCard(page: Page): Promise<{ x: number; y: number }> {
  const { x, y } = await page.evaluate(() => {
    const [x = 0, y = 0] = (document.documentElement.dataset['card'] ?? '').split(',').map(Number);
    return { x, y };
  });
  return { x, y };
}

async function measureOurs(browser: Browser, server: ServerProcess, count: number): Promise<FrameCost> {
  const origin = `http://127.0.0.1:${server.port}`;
  const made = await makeMap(origin, { kind: 'blank', people: couple });
  const client = await joinAsStockClient(origin, made);
  const reader = openMap(client.doc);
  const map = reader.current();
  const known = { people: map.people.map((person) => person.id), cycle: map.cycles[0]?.id };
  const edits = crowdEdits(known, count);
  for (let at = 0; at < edits.length; at += actSize) {
    commit(client.doc, edits.slice(at, at + actSize), new LoadEdit());
  }
  return onPage(browser, async (page) => {
    const [name = '', value = ''] = made.cookie.split('=');
    await page.context().addCookies([{ name, value, url: origin }]);
    await page.goto(`${origin}/map/${made.map}`);
    const card = await findCard(page);
    return measureFrames(page, card);
  }).finally(() => {
    reader.dispose();
    client.dispose();
  });
}

async function onPage<T>(browser: Browser, measure: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(desktop);
  try {
    return await measure(await context.newPage());
  } finally {
    await context.close();
  }
}

function frameRow(count: number, ours: FrameCost, floor: FrameCost): string {
  const cells = (['pan', 'zoom', 'drag'] as const).map(
    (move) =>
      `${ours[move].toFixed(1)} / ${floor[move].toFixed(1)} = **${(ours[move] / floor[move]).toFixed(2)}**`,
  );
  return `| ${count} | ${cells.join(' | ')} |`;
}

function report(rows: readonly string[]): string {
  const sizes = meetingSizes();
  const loads = measureBuild().map(
    ({ screen, bytes }) => `| ${screen} | ${(bytes / 1000).toFixed(1)} kB of ${budgetKb} kB |`,
  );
  return [
    '## Frame cost: main-thread ms a frame, ours / drawn by hand on a bare canvas = ratio',
    '',
    '| cards | pan | zoom | drag |',
    '|---|---|---|---|',
    ...rows,
    '',
    '## Bytes of a typical meeting (60 cards, 400 edits, drags written on drop)',
    '',
    '| what | bytes |',
    '|---|---|',
    ...sizes.map(({ what, bytes }) => `| ${what} | ${bytes.toLocaleString('en')} |`),
    '',
    '## Reading one edit: µs of processor time',
    '',
    '| cards | our reader | all cards anew |',
    '|---|---|---|',
    ...[50, 300]
      .map(measureReading)
      .map(
        ({ cards, reader, wholeAgain }) => `| ${cards} | ${reader.toFixed(0)} | ${wholeAgain.toFixed(0)} |`,
      ),
    '',
    '## First load: JavaScript, gzip',
    '',
    '| screen | size |',
    '|---|---|',
    ...loads,
  ].join('\n');
}

async function serveFloor(): Promise<{ origin: string; close: () => Promise<void> }> {
  const folder = here('../.output/floor');
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    root: here('./floor'),
    build: { outDir: folder, emptyOutDir: true },
  });
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://floor');
    const path = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
    try {
      const body = readFileSync(path);
      response
        .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
