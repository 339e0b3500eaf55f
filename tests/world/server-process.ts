import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSteppedServer } from './build-server.ts';

const builtServer = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));
const builtWeb = fileURLToPath(new URL('../../dist/web', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const readyWithinMs = 20_000;

/** The built server as a process of its own, with its own data, that can be killed and started again. */
export interface ServerProcess {
  readonly port: number;
  readonly dataDir: string;
  /** Starts it (again) on the same port and data, as another program if one is given, and waits until it answers. */
  readonly start: (program?: string) => Promise<void>;
  /** kill -9: nothing is asked of it any more. */
  readonly kill: () => Promise<void>;
  /** While it is full nothing can be stored; only of a server that was started with `hasDiskInHand`. */
  readonly fillDisk: (isFull: boolean) => void;
  /** What it has written to its log so far. */
  readonly log: () => string;
  /** Ends it and removes its data. */
  readonly dispose: () => Promise<void>;
}

export interface ProcessSetup {
  /** The test decides when its disk is full. */
  readonly hasDiskInHand?: boolean;
}

export async function startServerProcess({ hasDiskInHand }: ProcessSetup = {}): Promise<ServerProcess> {
  if (!existsSync(builtServer)) throw new Error('There is no build to start: run "npm run build" first');
  const first = hasDiskInHand === true ? await buildSteppedServer() : builtServer;
  const data = mkdtempSync(join(tmpdir(), 'undercurrent-flow-'));
  const full = join(data, 'disk-is-full');
  const port = await findFreePort();
  const written: string[] = [];
  let child: ChildProcess | null = null;

  const start = async (program = first): Promise<void> => {
    child = spawn(process.execPath, [program], {
      cwd: root,
      env: {
        ...process.env,
        ...{ PORT: String(port), DATA_DIR: data, NODE_ENV: 'production' },
        ...(hasDiskInHand === true ? { FULL_WHILE: full, WEB_FOLDER: builtWeb } : {}),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.on('data', (chunk: Buffer) => written.push(chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => written.push(chunk.toString()));
    await answers(port, child, () => written.join(''));
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = child;
    child = null;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const gone = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill(signal);
    await gone;
  };
  await start();
  return {
    port,
    dataDir: data,
    start,
    kill: () => end('SIGKILL'),
    fillDisk: (isFull) => (isFull ? writeFileSync(full, '') : rmSync(full, { force: true })),
    log: () => written.join(''),
    dispose: async () => {
      await end('SIGKILL');
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function answers(port: number, child: ChildProcess, log: () => string): Promise<void> {
  const givesUpAt = performance.now() + readyWithinMs;
  while (performance.now() < givesUpAt) {
    if (child.exitCode !== null) throw new Error(`The server ended at its start:\n${log()}`);
    const response = await fetch(`http://127.0.0.1:${port}/api/health`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`The server did not answer within ${readyWithinMs} ms:\n${log()}`);
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
