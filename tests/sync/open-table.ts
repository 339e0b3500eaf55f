import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { createApi } from '../../apps/web/src/connection/api.ts';
import type { Api, ApiAnswer } from '../../apps/web/src/connection/api.ts';
import { createMapConnection } from '../../apps/web/src/connection/create-map-connection.ts';
import type { MapConnection } from '../../apps/web/src/connection/map-connection.ts';
import { systemClock } from '../../apps/web/src/platform/clock.ts';
import type { AtRisk, Page } from '../../apps/web/src/platform/page.ts';
import type { Undercurrent } from '../../server/src/compose.ts';
import { composeUndercurrent } from '../../server/src/compose.ts';
import { readConfig } from '../../server/src/ops/config.ts';
import type { Step } from '../../server/src/ops/steps.ts';
import type { MapId, PersonId } from '@undercurrent/cycle';
import type { Line } from '../world/line.ts';
import { openLine } from '../world/line.ts';

/** A browser in Node: its cookie, its own line to the server, and its page that can be hidden. */
export interface Device {
  readonly api: Api;
  /** Asks the server for a path, with this device's cookie. */
  readonly fetch: (path: string) => Promise<Response>;
  readonly line: Line;
  readonly page: PageInHand;
  readonly cookie: () => string;
  /** The types of all messages its sockets have sent. */
  readonly sent: () => readonly number[];
  readonly open: (map: MapId) => Promise<MapConnection>;
}

export interface PageInHand extends Page {
  readonly hide: () => void;
  readonly asksBeforeLeaving: () => boolean;
}

/** The real server in this process with a database of its own, and devices at lines that can be cut. */
export interface Table {
  readonly device: () => Promise<Device>;
  /** The therapist's device and the two partners', each with its seat on one blank map. */
  readonly seatThree: () => Promise<{ map: MapId; therapist: Device; lanie: Device; malaki: Device }>;
  /** Ends the server in good order and starts it again on the same data and port, after `meanwhile`. */
  readonly restart: (meanwhile?: () => Promise<void>) => Promise<void>;
  /** While it is full nothing can be stored. */
  readonly fillDisk: (isFull: boolean) => void;
  readonly dataDir: string;
  readonly origin: () => string;
  readonly dispose: () => Promise<void>;
}

export async function openTable(): Promise<Table> {
  const dataDir = mkdtempSync(join(tmpdir(), 'undercurrent-sync-'));
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' });
  const lines: Line[] = [];
  const connections: MapConnection[] = [];
  let isFull = false;
  const step: Step = (name) => {
    if (isFull && name === 'committing') throw new Error('the disk is full');
  };
  let running = await listen(composeUndercurrent(config, null, step), 0);

  const device = async (): Promise<Device> => {
    const line = await openLine(running.port);
    lines.push(line);
    return createDevice(line, (connection) => connections.push(connection));
  };
  return {
    device,
    dataDir,
    origin: () => `http://127.0.0.1:${running.port}`,
    seatThree: async () => {
      const [therapist, lanie, malaki] = await Promise.all([device(), device(), device()]);
      const map = take(await therapist.api.createMap({ kind: 'blank', people: [...couple] }));
      const seen = await therapist.open(map);
      const people = (seen.map.getState()?.people ?? []).map((person) => person.id);
      await Promise.all(
        [lanie, malaki].map((partner, index) => seat(therapist, partner, map, people[index])),
      );
      seen.dispose();
      return { map, therapist, lanie, malaki };
    },
    restart: async (meanwhile) => {
      await running.close();
      await meanwhile?.();
      running = await listen(composeUndercurrent(config, null, step), running.port);
    },
    fillDisk: (next) => {
      isFull = next;
    },
    dispose: async () => {
      for (const connection of connections) connection.dispose();
      await Promise.all(lines.map((line) => line.dispose()));
      await running.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const couple = [
  { name: 'Lanie', pronouns: 'she' },
  { name: 'Malaki', pronouns: 'he' },
] as const;

/** The value of an answer; a refusal here is a broken test. */
export function take<T>(answer: ApiAnswer<T>): T {
  if (answer.kind === 'refusal') throw new Error(`refused: ${answer.error}`);
  return answer.value;
}

async function seat(
  therapist: Device,
  partner: Device,
  map: MapId,
  person: PersonId | undefined,
): Promise<void> {
  if (!person) throw new Error('nobody of that place is on the map');
  const { path } = take(await therapist.api.invite(map, person));
  take(await partner.api.acceptInvitation(path.split('#')[1] ?? ''));
  const { seat: id } = take(await partner.api.readSeat(map));
  take(await therapist.api.admit(map, id));
}

function createDevice(line: Line, opened: (connection: MapConnection) => void): Device {
  const origin = `http://127.0.0.1:${line.port}`;
  let cookie = '';
  const sent: number[] = [];
  const fetchWithCookie: typeof fetch = async (input, init) => {
    const headers = { ...Object.fromEntries(new Headers(init?.headers)), cookie, origin };
    const response = await fetch(input, { ...init, headers });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return response;
  };
  class WebSocketWithCookie extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers: { cookie }, origin });
    }

    override send(data: unknown, ...rest: unknown[]): void {
      if (data instanceof Uint8Array) sent.push(data[0] ?? -1);
      Reflect.apply(super.send.bind(this), null, [data, ...rest]);
    }
  }
  const api = createApi(origin, fetchWithCookie);
  const page = createPage();
  return {
    api,
    fetch: (path) => fetchWithCookie(`${origin}${path}`),
    line,
    page,
    cookie: () => cookie,
    sent: () => sent,
    open: async (map) => {
      const connection = createMapConnection({
        mapId: map,
        seat: take(await api.readSeat(map)),
        origin,
        clock: systemClock,
        random: () => 0.5,
        page,
        WebSocketPolyfill: WebSocketWithCookie as unknown as typeof globalThis.WebSocket,
      });
      opened(connection);
      await until(
        () => connection.map.getState() !== null && connection.state.getState().name === 'connected',
      );
      return connection;
    },
  };
}

function createPage(): PageInHand {
  let isHidden = false;
  let visibility = () => {};
  const asks = new Set<() => AtRisk>();
  return {
    isHidden: () => isHidden,
    hide: () => {
      isHidden = true;
      visibility();
    },
    asksBeforeLeaving: () => [...asks].some((atRisk) => atRisk() !== 'nothing'),
    onVisibility: (listener) => {
      visibility = listener;
      return () => {};
    },
    onOnline: () => () => {},
    onOffline: () => () => {},
    askBeforeLeaving: (atRisk) => {
      asks.add(atRisk);
      return () => asks.delete(atRisk);
    },
  };
}

/** Waits until something is so; says how long it took, in milliseconds. */
export async function until(isSo: () => boolean, withinMs = 15_000): Promise<number> {
  const startedAt = performance.now();
  while (!isSo()) {
    if (performance.now() - startedAt > withinMs)
      throw new Error(`not so within ${withinMs} ms: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return performance.now() - startedAt;
}

async function listen(
  undercurrent: Undercurrent,
  port: number,
): Promise<{ port: number; close: () => Promise<void> }> {
  const server: Server = createServer(undercurrent.answer);
  server.on('upgrade', (request, socket, head) => {
    if (!undercurrent.upgrade(request, socket, head)) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.close();
      await undercurrent.close();
      server.closeAllConnections();
    },
  };
}
