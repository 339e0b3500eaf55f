import { type Server, createServer } from 'node:http';
import { type Undercurrent, composeUndercurrent } from './compose.ts';
import { patienceOf } from './http/listener.ts';
import type { Config } from './ops/config.ts';
import { isEverywhere, lanAddresses } from './ops/lan-addresses.ts';
import type { Step } from './ops/steps.ts';

/** The whole server on its port, until a signal ends it. Resolves when it listens, and has said where. */
export async function serve(config: Config, webFolder: string | null, step?: Step): Promise<void> {
  const undercurrent = composeUndercurrent(config, webFolder, step);
  const server = createServer(patienceOf(config.limits), undercurrent.answer);
  server.on('upgrade', (request, socket, head) => {
    if (!undercurrent.upgrade(request, socket, head)) socket.destroy();
  });
  stayUp();
  await listen(server, config);
  closeOnSignal(server, undercurrent);
  announce(server, config);
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
  const name = isEverywhere(host) ? 'localhost' : host;
  process.stdout.write(`Undercurrent is ready: ${publicOrigin ?? `http://${name}:${port}`}\n`);
  if (publicOrigin !== null || !isEverywhere(host)) return;
  const others = lanAddresses().map((lan) => `http://${lan}:${port}`);
  if (others.length > 0)
    process.stdout.write(`On phones and tablets in the same network: ${others.join('  ')}\n`);
}
