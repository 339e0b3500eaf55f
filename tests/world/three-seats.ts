import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { test } from 'vitest';
import type { Troubles } from './browser.ts';
import { desktop, openBrowser, watchTroubles } from './browser.ts';
import type { Line, LineState } from './line.ts';
import { openLine } from './line.ts';
import type { Weather } from './slow-line.ts';
import { openSlowLine } from './slow-line.ts';
import type { ProcessSetup, ServerProcess } from './server-process.ts';
import { startServerProcess } from './server-process.ts';

/** Somebody at the table: a browser context of their own, with their own cookies and their own line. */
export interface Seat {
  readonly name: string;
  readonly page: Page;
  readonly context: BrowserContext;
  readonly troubles: Troubles;
  /** `http://<127.0.0.1, or the host it sits down at>:<port of this seat's line>` */
  readonly origin: string;
  readonly line: (state: LineState) => void;
}

/** A browser's settings, and the name by which its seat knows the server. */
export interface SeatOptions extends BrowserContextOptions {
  readonly host?: string;
}

/**
 * The server's name as devices of a local network know it: a page there is not trusted as one behind https or on the
 * server's own machine is, and lacks what browsers give to those alone.
 */
export const plainHost = 'undercurrent.test';

/** One table: a server process of its own and whoever sits down. */
export interface Table {
  readonly server: ServerProcess;
  /** With some weather, on a line that is as slow and as bad as that. */
  readonly sit: (name: string, options?: SeatOptions, weather?: Weather) => Promise<Seat>;
}

const output = fileURLToPath(new URL('../.output/flows', import.meta.url));

/**
 * A test through real browsers against a real server process. Everything is closed whatever happens; a page
 * that logged an error, asked another origin or broke its content policy fails the test, and a failed test
 * leaves a picture of each screen in tests/.output/flows.
 */
export function flow(name: string, story: (table: Table) => Promise<void>, setup: ProcessSetup = {}): void {
  test(name, async () => {
    const server = await startServerProcess(setup);
    const seats: Seat[] = [];
    const lines: Line[] = [];
    const sit: Table['sit'] = async (who, options = desktop, weather) => {
      const line = await (weather ? openSlowLine(server.port, weather) : openLine(server.port));
      lines.push(line);
      const seat = await openSeat(who, line, options);
      seats.push(seat);
      return seat;
    };
    const kill = () => {
      for (const { troubles } of seats) troubles.allow(cutLine);
      return server.kill();
    };
    try {
      await story({ server: { ...server, kill }, sit });
      expectQuiet(seats);
    } catch (error) {
      await photograph(name, seats);
      throw withTroubles(error, seats, server);
    } finally {
      await Promise.all(seats.map((seat) => seat.context.close()));
      await Promise.all(lines.map((line) => line.dispose()));
      await server.dispose();
    }
  });
}

async function openSeat(name: string, line: Line, { host, ...options }: SeatOptions): Promise<Seat> {
  const browser = await openBrowser();
  const context = await browser.newContext({ acceptDownloads: true, locale: 'en-GB', ...options });
  context.setDefaultTimeout(15_000);
  const origin = `http://${host ?? '127.0.0.1'}:${line.port}`;
  const troubles = await watchTroubles(context, origin);
  const set = (state: LineState) => {
    if (state !== 'open') troubles.allow(cutLine);
    line.set(state);
  };
  return { name, page: await context.newPage(), context, origin, troubles, line: set };
}

/** What a browser says of whatever was under way when the line was cut. */
const cutLine =
  /WebSocket connection to .* failed|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_|ERR_EMPTY|ERR_SOCKET_/;

function expectQuiet(seats: readonly Seat[]): void {
  const found = seats.flatMap((seat) => seat.troubles.found().map((trouble) => `${seat.name}: ${trouble}`));
  if (found.length > 0) throw new Error(`The pages were not quiet:\n${found.join('\n')}`);
}

async function photograph(name: string, seats: readonly Seat[]): Promise<void> {
  mkdirSync(output, { recursive: true });
  const stem = name.replace(/[^a-z0-9]+/gi, '-').slice(0, 60);
  for (const seat of seats) {
    const path = join(output, `${stem}-${seat.name}.png`);
    await seat.page.screenshot({ path, timeout: 5_000 }).catch(() => null);
  }
}

function withTroubles(error: unknown, seats: readonly Seat[], server: ServerProcess): unknown {
  const troubles = seats.flatMap((seat) =>
    seat.troubles.found().map((trouble) => `${seat.name}: ${trouble}`),
  );
  const log = server.log().trim().split('\n').slice(-8).join('\n');
  if (error instanceof Error) {
    error.message += `\nTroubles: ${troubles.join('\n') || 'none'}\nThe server's last lines:\n${log}`;
  }
  return error;
}
