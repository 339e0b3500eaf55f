import type { AddressInfo } from 'node:net';
import { closeReasons, closeSentences } from '@undercurrent/protocol';
import { afterEach, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { type Wire, createWire } from '../../apps/web/src/connection/wire.ts';
import { systemClock } from '../../apps/web/src/platform/clock.ts';
import { until } from '../world/guest.ts';

const wires: Wire[] = [];
let server: WebSocketServer;
afterEach(async () => {
  for (const wire of wires.splice(0)) wire.dispose();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

/** A server that sends everybody away at once, by `turnAway`; when each room was knocked at. */
async function openClosing(turnAway: (socket: WebSocket) => void) {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await new Promise<void>((resolve) => server.once('listening', resolve));
  const knocks = new Map<string, number[]>();
  server.on('connection', (socket, { url = '' }) => {
    const room = url.split('/').at(-1) ?? '';
    knocks.set(room, [...(knocks.get(room) ?? []), performance.now()]);
    turnAway(socket);
  });
  const { port } = server.address() as AddressInfo;
  return {
    connect: (room: string, random: () => number) => {
      const nothing = (): void => {};
      const events = { synced: nothing, answered: nothing, lost: nothing, ended: nothing, greeted: nothing };
      const doc = new Y.Doc();
      const setup = { room, origin: `http://127.0.0.1:${port}`, doc, awareness: new Awareness(doc), random };
      const wire = createWire(
        {
          ...setup,
          clock: systemClock,
          WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
        },
        { ...events, stored: nothing, storing: nothing, heartbeat: nothing, listsChanged: nothing },
      );
      wires.push(wire);
      wire.connect();
    },
    /** How long a room waited before it knocked again. */
    waitedMs: async (room: string): Promise<number> => {
      await until(() => (knocks.get(room)?.length ?? 0) > 1);
      const [first = 0, second = 0] = knocks.get(room) ?? [];
      return second - first;
    },
  };
}

/** Timers may run a little early. */
const early = 20;

test('sent away by a restart, devices come back after a wait of their own, all within its second half', async () => {
  const { code } = closeReasons.restarting;
  const { connect, waitedMs } = await openClosing((socket) => socket.close(code, closeSentences[code]));
  connect('soon', () => 0);
  connect('late', () => 1);
  const [soon, late] = await Promise.all([waitedMs('soon'), waitedMs('late')]);
  expect(soon).toBeGreaterThan(1_000 - early);
  expect(late).toBeGreaterThan(2_000 - early);
});

test('a line that broke is mended at once, at a moment of each device’s own', async () => {
  const { connect, waitedMs } = await openClosing((socket) => socket.terminate());
  connect('soon', () => 0);
  connect('late', () => 1);
  const [soon, late] = await Promise.all([waitedMs('soon'), waitedMs('late')]);
  expect(soon).toBeGreaterThan(100 - early);
  expect(late).toBeGreaterThan(200 - early);
});
