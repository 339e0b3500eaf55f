import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import type { Line, LineState } from './line.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A line as over a phone in a bad place. */
export interface Weather {
  readonly roundTripMs: number;
  /** Of all packets, the share that is lost and sent again: what comes after it waits. */
  readonly loss: number;
  readonly random: SeededRandom;
}

/** What a lost packet costs before it is sent again, at the least; TCP waits so long. */
const resendMs = 300;
/** Bytes of one packet. */
const packet = 1_400;

/** A line to the server on which every byte takes its time, in order, and some packets are lost on the way. */
export async function openSlowLine(serverPort: number, weather: Weather): Promise<Line> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(serverPort, '127.0.0.1');
    // The handshake alone is a round trip.
    const readyAt = performance.now() + weather.roundTripMs;
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      pass(from, to, { weather, readyAt });
      from.on('close', () => sockets.delete(from));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    set: (state: LineState) => {
      isCut = state !== 'open';
      if (isCut) cut();
    },
    dispose: async () => {
      cut();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function pass(
  from: Socket,
  to: Socket,
  { weather, readyAt }: { readonly weather: Weather; readonly readyAt: number },
): void {
  const { roundTripMs, loss, random } = weather;
  const queue: { readonly dueAt: number; readonly act: () => void }[] = [];
  let dueAt = readyAt;
  let isRunning = false;
  // One after the other: timers that fall due together may run in any order, and bytes must not.
  const run = () => {
    const next = queue.shift();
    isRunning = next !== undefined;
    if (!next) return;
    const act = () => {
      next.act();
      run();
    };
    setTimeout(act, Math.max(0, next.dueAt - performance.now()));
  };
  const later = (act: () => void) => {
    queue.push({ dueAt, act });
    if (!isRunning) run();
  };
  from.on('data', (bytes: Buffer) => {
    dueAt = Math.max(dueAt, performance.now() + roundTripMs / 2);
    for (let sent = 0; sent < bytes.length; sent += packet) {
      if (random.chance(loss)) dueAt += Math.max(resendMs, roundTripMs);
    }
    later(() => to.writable && to.write(bytes));
  });
  from.on('error', () => to.destroy());
  from.on('end', () => later(() => to.end()));
  from.on('close', () => later(() => to.destroy()));
}
