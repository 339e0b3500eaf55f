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
import type { MadeMap, StockClient } from '../world/stock-client.ts';
import { couple, crowdEdits, movedBy } from './crowd.ts';
import { findCard, measureFrames } from './frames.ts';
import type { FrameCost } from './frames.ts';
import { findPaper, inkPoints, measureHands, others } from './hands.ts';
import type { HandCost } from './hands.ts';
import { meetingSizes } from './meeting.ts';
import { measureReading } from './reading.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const counts = [50, 500, 2_000];
const handsCount = 500;
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
      rows.push(row(count, ours, drawn, ['pan', 'zoom', 'drag']));
    }
    const drawn = await measureFloorHands(browser, `${floor.origin}?cards=${handsCount}`);
    const ours = await measureOurHands(browser, server, handsCount);
    return report(rows, row(handsCount, ours, drawn, ['ink', 'brush', 'remote']));
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

/** Every hand of a floor page lies on paper there: its cards keep far from the edges. */
const floorPaper = { x: 20, y: 450 };

async function measureFloorHands(browser: Browser, address: string): Promise<HandCost> {
  return onPage(browser, async (page) => {
    await page.goto(address);
    await page.waitForSelector('html[data-ready]');
    const change = (ms: number) =>
      page.evaluate(
        ([count, perSecond, time]) =>
          (Reflect.get(globalThis, 'startOthers') as (...args: unknown[]) => Promise<void>)(
            count,
            perSecond,
            time,
          ),
        [others.count, others.perSecond, ms],
      );
    return measureHands(page, { paper: floorPaper, change });
  });
}

async function measureOurs(browser: Browser, server: ServerProcess, count: number): Promise<FrameCost> {
  return onOurPage(browser, { server, count }, async (page) => measureFrames(page, await findCard(page)));
}

async function measureOurHands(browser: Browser, server: ServerProcess, count: number): Promise<HandCost> {
  return onOurPage(browser, { server, count }, async (page, made) => {
    const origin = originOf(server);
    await findCard(page);
    const peers = await Promise.all(
      Array.from({ length: others.count }, () => joinAsStockClient(origin, made)),
    );
    const change = (ms: number) => letOthersMove(peers, ms);
    const cost = await measureHands(page, { paper: await findPaper(page), change }).finally(() => {
      for (const peer of peers) peer.dispose();
    });
    if (peers.some(({ doc }) => doc.getMap('annotations').size !== 1)) throw new Error('no stroke was drawn');
    return cost;
  });
}

/** Each of the others moves a card of their own: every move is an update of the document. */
async function letOthersMove(peers: readonly StockClient[], ms: number): Promise<void> {
  const moves = peers.map(({ doc }, index) => {
    const reader = openMap(doc);
    const card = [...reader.current().cards.values()][index];
    reader.dispose();
    if (!card) throw new Error('a card for each of the others');
    const home = card.offsets.free ?? { x: 0, y: 0 };
    return (change: number) => {
      const { x, y } = movedBy(change);
      const value = { x: home.x + x, y: home.y + y };
      const edit = { kind: 'set', record: 'cards', id: card.id, field: 'offset/free', value } as const;
      commit(doc, [edit], new LoadEdit());
    };
  });
  const startedAt = performance.now();
  for (let change = 1; performance.now() - startedAt < ms; change += 1) {
    for (const move of moves) move(change);
    const nextAt = startedAt + (change * 1_000) / others.perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, nextAt - performance.now())));
  }
}

const originOf = ({ port }: ServerProcess): string => `http://127.0.0.1:${port}`;

/** A page of the product with this many cards on its map. */
async function onOurPage<T>(
  browser: Browser,
  { server, count }: { readonly server: ServerProcess; readonly count: number },
  work: (page: Page, made: MadeMap) => Promise<T>,
): Promise<T> {
  const origin = originOf(server);
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
    // What a page loads ahead while nobody does anything is no part of what a move costs.
    await page.waitForLoadState('networkidle');
    return work(page, made);
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

function row<Move extends string>(
  count: number,
  ours: Readonly<Record<Move, number>>,
  floor: Readonly<Record<Move, number>>,
  moves: readonly Move[],
): string {
  const cells = moves.map(
    (move) =>
      `${ours[move].toFixed(1)} / ${floor[move].toFixed(1)} = **${(ours[move] / floor[move]).toFixed(2)}**`,
  );
  return `| ${count} | ${cells.join(' | ')} |`;
}

function report(frames: readonly string[], hands: string): string {
  const sizes = meetingSizes();
  const loads = measureBuild().map(
    ({ screen, bytes }) => `| ${screen} | ${(bytes / 1000).toFixed(1)} kB of ${budgetKb} kB |`,
  );
  return [
    '## Frame cost: processor ms of the main thread a move, ours / drawn by hand on a bare canvas = ratio',
    '',
    '| cards | pan | zoom | drag |',
    '|---|---|---|---|',
    ...frames,
    '',
    `| cards | ink of ${inkPoints} points | brush over all | ${others.count} others, ${others.perSecond} updates a second each |`,
    '|---|---|---|---|',
    hands,
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
