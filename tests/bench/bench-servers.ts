import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LoadEdit, commit, exampleEdits } from '@undercurrent/document';
import { roomName, syncPath } from '@undercurrent/protocol';
import * as Y from 'yjs';
import { makeMap } from '../world/stock-client.ts';
import { withoutPace } from '../world/without-pace.ts';
import { countingRandom } from './crowd.ts';

/** Where a client joins a room. */
export interface BenchRoom {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What the first client must put into it; null where it is there. */
  readonly firstState: Uint8Array | null;
}

/** A server under test, as a process of its own. */
export interface BenchServer {
  readonly name: string;
  /** False for one that has everything in memory alone. */
  readonly keepsRooms: boolean;
  readonly start: () => Promise<void>;
  /** Ends it in good order. */
  readonly stop: () => Promise<void>;
  readonly openRooms: (count: number) => Promise<readonly BenchRoom[]>;
  /** What the process takes of memory and has taken of the processor; null where the system does not say. */
  readonly usage: () => { readonly residentKb: number; readonly cpuMs: number } | null;
  readonly dispose: () => Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const plenty = 1_000_000;

/** This product as it is run, with no limit on how fast and how many: everything on disk, everything judged. */
export async function createOurs(program: string): Promise<BenchServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'undercurrent-bench-'));
  const sockets = { socketsPerMap: plenty, socketsPerPerson: plenty, socketsPerAddress: plenty };
  const limits = { ...withoutPace, ...sockets };
  // A thousand who come at once are to be waited for, however busy the machine is.
  const maps = { mapsPerAddress: plenty, mapsInAll: plenty, upgradeMs: 60_000 };
  const env = { DATA_DIR: dataDir, LOG_LEVEL: 'error', LIMITS: JSON.stringify({ ...limits, ...maps }) };
  const child = await createChild(program, env);
  const origin = `http://127.0.0.1:${child.port}`;
  return {
    ...child,
    name: 'Undercurrent',
    keepsRooms: true,
    openRooms: async (count) => {
      const rooms: BenchRoom[] = [];
      while (rooms.length < count) {
        const { map, cookie } = await makeMap(origin, { kind: 'example' });
        const address = `${origin.replace('http', 'ws')}${syncPath}/${roomName(map)}`;
        rooms.push({ address, headers: { cookie, origin }, firstState: null });
      }
      return rooms;
    },
    dispose: async () => {
      await child.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The server that y-websocket comes with: whoever knows a name is in, nothing is judged, nothing is kept. */
export async function createStock(): Promise<BenchServer> {
  const program = join(root, 'node_modules/@y/websocket-server/dist/server.cjs');
  const child = await createChild(program, {});
  let opened = 0;
  return {
    ...child,
    name: '@y/websocket-server',
    keepsRooms: false,
    openRooms: async (count) =>
      Array.from({ length: count }, () => {
        opened += 1;
        const doc = new Y.Doc();
        commit(doc, exampleEdits(countingRandom(opened)), new LoadEdit());
        const address = `ws://127.0.0.1:${child.port}/room-${opened}`;
        return { address, headers: {}, firstState: Y.encodeStateAsUpdate(doc) };
      }),
    dispose: child.stop,
  };
}

async function createChild(program: string, env: Readonly<Record<string, string>>) {
  const port = await findFreePort();
  let child: ChildProcess | null = null;
  return {
    port,
    start: async () => {
      child = spawn(process.execPath, [program], {
        cwd: root,
        env: { ...process.env, ...env, HOST: '127.0.0.1', PORT: String(port) },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      while (!(await listens(port))) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    stop: async () => {
      const ending = child;
      child = null;
      if (ending === null || ending.exitCode !== null || ending.signalCode !== null) return;
      const gone = new Promise((resolve) => ending.once('exit', resolve));
      ending.kill('SIGTERM');
      await gone;
    },
    usage: () => usageOf(child?.pid ?? 0),
  };
}

/** By the `proc` file system, where there is one; a tick of the processor's clock is 10 ms there. */
function usageOf(pid: number): { readonly residentKb: number; readonly cpuMs: number } | null {
  if (!existsSync(`/proc/${pid}/status`)) return null;
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return { residentKb: Number(resident), cpuMs: (Number(fields[11]) + Number(fields[12])) * 10 };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true)));
    socket.once('error', () => resolve(false));
  });
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
