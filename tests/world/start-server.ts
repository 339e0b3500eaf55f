import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeUndercurrent } from '../../server/src/compose.ts';
import { type Limits, readConfig } from '../../server/src/ops/config.ts';
import { buildPlainServer, buildSteppedServer } from './build-server.ts';

export interface ServerSetup {
  readonly limits?: Partial<Limits>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A server with a data folder of its own, on a port of its own, in this process or in one of its own. */
export interface TestServer {
  readonly port: number;
  readonly origin: string;
  readonly dataDir: string;
  /** Ends it in good order; `start` brings it back with the same port and data. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Ends it and removes its data. */
  readonly dispose: () => Promise<void>;
}

export interface ServerChild extends TestServer {
  /** Starts it again, with settings for this once. */
  readonly start: (env?: Readonly<Record<string, string>>) => Promise<void>;
  /** `kill -9`, and waits until it is gone. */
  readonly kill9: () => Promise<void>;
  readonly pid: () => number;
  /** Resolves when it has ended by itself, with the signal that did it. */
  readonly ended: () => Promise<NodeJS.Signals | null>;
}

export interface ChildSetup extends ServerSetup {
  /** `stepped`: the same server, whose end and whose disk are decided by settings; see `stepped-server.ts`. */
  readonly program?: 'plain' | 'stepped';
  /** Where its data lies; a folder of its own otherwise. */
  readonly dataDir?: string;
}

/** The real server inside this process: quick to start, and its limits can be small. */
export async function openServer({ limits = {}, env = {} }: ServerSetup = {}): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'undercurrent-server-'));
  const settings = { LOG_LEVEL: 'silent', ...env, DATA_DIR: dataDir, LIMITS: JSON.stringify(limits) };
  let running = await listen(0);

  async function listen(port: number): Promise<{ server: Server; close: () => Promise<void>; port: number }> {
    const undercurrent = composeUndercurrent(readConfig(settings), null);
    const server = createServer(undercurrent.answer);
    server.on('upgrade', (request, socket, head) => {
      if (!undercurrent.upgrade(request, socket, head)) socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const close = async (): Promise<void> => {
      server.close();
      await undercurrent.close();
      server.closeAllConnections();
    };
    return { server, close, port: (server.address() as AddressInfo).port };
  }
  const { port } = running;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    dataDir,
    stop: () => running.close(),
    start: async () => {
      running = await listen(port);
    },
    dispose: async () => {
      await running.close().catch(() => {});
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built server as a child process, which can be killed. Building it takes a second when it is not fresh. */
export async function startServer(setup: ChildSetup = {}): Promise<ServerChild> {
  const { limits = {}, env = {} } = setup;
  const program = await (setup.program === 'stepped' ? buildSteppedServer() : buildPlainServer());
  const dataDir = setup.dataDir ?? mkdtempSync(join(tmpdir(), 'undercurrent-child-'));
  let child: ChildProcess | null = null;
  let port = 0;

  const start = async (once: Readonly<Record<string, string>> = {}): Promise<void> => {
    const settings = { LOG_LEVEL: 'error', HOST: '127.0.0.1', LIMITS: JSON.stringify(limits) };
    child = spawn(process.execPath, [program], {
      cwd: root,
      env: { ...process.env, ...settings, ...env, ...once, DATA_DIR: dataDir, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    port = await announcedPort(child);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = child;
    child = null;
    if (ending === null || ending.exitCode !== null || ending.signalCode !== null) return;
    const gone = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill(signal);
    await gone;
  };
  await start();
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    dataDir,
    start,
    stop: () => end('SIGTERM'),
    kill9: () => end('SIGKILL'),
    pid: () => child?.pid ?? 0,
    ended: async () => {
      const ending = child;
      if (ending === null) return null;
      if (ending.exitCode === null && ending.signalCode === null) {
        await new Promise((resolve) => ending.once('exit', resolve));
      }
      return ending.signalCode;
    },
    dispose: async () => {
      await end('SIGKILL');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function announcedPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', (code) => reject(new Error(`the server ended at its start with ${code}: ${said}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const port = /is ready: http:\/\/[^:]+:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
}
