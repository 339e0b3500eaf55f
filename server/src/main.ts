import { type Server, createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Undercurrent, composeUndercurrent } from './compose.ts';
import { patienceOf } from './http/listener.ts';
import { type Config, ConfigError, readConfig } from './ops/config.ts';

await main();

async function main(): Promise<void> {
  try {
    const config = readConfig(process.env);
    const undercurrent = composeUndercurrent(config, fileURLToPath(new URL('../web', import.meta.url)));
    const server = createServer(patienceOf(config.limits), undercurrent.answer);
    server.on('upgrade', (request, socket, head) => {
      if (!undercurrent.upgrade(request, socket, head)) socket.destroy();
    });
    stayUp();
    await listen(server, config);
    closeOnSignal(server, undercurrent);
    announce(server, config);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
}

function closeOnSignal(server: Server, undercurrent: Undercurrent): void {
  let isClosing = false;
  const close = (): void => {
    if (isClosing) return;
    isClosing = true;
    server.close();
    server.closeIdleConnections();
    undercurrent.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}

/** A bug in one message must not take the meeting of everyone else down. */
function stayUp(): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: '' };
      const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
      process.stderr.write(`${JSON.stringify({ event, name, thrownAt: frames.slice(0, 4) })}\n`);
    });
  }
}

function announce(server: Server, { host, publicOrigin }: Config): void {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const own = publicOrigin ?? `http://${isEverywhere ? 'localhost' : host}:${port}`;
  process.stdout.write(`Undercurrent is ready: ${own}\n`);
  if (publicOrigin !== null || !isEverywhere) return;
  const others = lanAddresses().map((lan) => `http://${lan}:${port}`);
  if (others.length > 0) process.stdout.write(`On tablets in the same network: ${others.join('  ')}\n`);
}

function lanAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (!(error instanceof Error)) return 'Undercurrent could not start.';
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return 'This port is taken. Stop what runs there, or choose another: PORT=3001 npm start';
  }
  if (code === 'EACCES')
    return 'This port or folder may not be used by this user. Choose another PORT or DATA_DIR.';
  if (/database is locked/.test(error.message)) {
    return 'The data folder is in use by another Undercurrent. Stop it, or choose another: DATA_DIR=./other npm start';
  }
  return `Undercurrent could not start: ${error.message}`;
}
