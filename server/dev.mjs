// `npm run dev`: the app with hot reload, the API and the WebSocket on one port; the server's own code is
// put together anew when it changes (sockets are sent away with `restarting` and come back).
import { createServer } from 'node:http';
import { join } from 'node:path';
import { ensureInstalled, requireNode, root } from './install.mjs';

requireNode();
ensureInstalled();
const { createServer: createVite } = await import('vite');

const serverCode = ['server/src', 'packages/cycle', 'packages/document', 'packages/protocol'].map((folder) =>
  join(root, folder),
);
const http = createServer();
const vite = await createVite({
  configFile: join(root, 'vite.config.ts'),
  server: { middlewareMode: true, ws: { server: http }, hmr: { server: http }, fs: { allow: [root] } },
  appType: 'spa',
});

let current = await compose();
let isOld = false;
let renewing = null;

http.on('request', async (request, response) => {
  if (!request.url.startsWith('/api/')) return vite.middlewares(request, response);
  const server = await renewed(response);
  server?.answer(request, response);
});
http.on('upgrade', async (request, socket, head) => {
  if (!request.url.startsWith('/sync/')) return;
  const server = await renewed(null);
  if (server === null) socket.destroy();
  else server.upgrade(request, socket, head);
});
vite.watcher.add(serverCode);
vite.watcher.on('change', (path) => {
  if (!serverCode.some((folder) => path.startsWith(folder)) || path.endsWith('.test.ts')) return;
  isOld = true;
  void renewed(null);
});

const { config } = await settings();
http.listen(config.port, config.host, () => {
  console.log(`Undercurrent for developers: http://localhost:${http.address().port}`);
});
http.on('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${config.port} is taken; set PORT.` : error.message);
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    await current?.close();
    process.exit(0);
  });
}

async function settings() {
  const { readConfig } = await vite.ssrLoadModule(join(root, 'server/src/ops/config.ts'));
  return { config: readConfig({ LOG_LEVEL: 'warn', ...process.env }) };
}

async function compose() {
  const { config: fresh } = await settings();
  const { composeUndercurrent } = await vite.ssrLoadModule(join(root, 'server/src/compose.ts'));
  return composeUndercurrent(fresh, null);
}

/** The server of the newest code; the old one has then closed its database. */
async function renewed(response) {
  while (isOld || renewing !== null) {
    renewing ??= renew().finally(() => (renewing = null));
    await renewing;
  }
  if (current === null) response?.writeHead(503).end('{"error":"unavailable"}');
  return current;
}

async function renew() {
  isOld = false;
  const old = current;
  current = null;
  await old?.close();
  try {
    current = await compose();
    console.log('Server code renewed.');
  } catch (error) {
    vite.ssrFixStacktrace(error);
    console.error(error.stack);
  }
}
