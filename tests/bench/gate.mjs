import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** `npm run bench:gate`: what the server's gate costs an honest update, beside a bare `applyUpdate`. */
// As the server runs: while developing, lib0 freezes every value that it reads.
process.env['NODE_ENV'] = 'production';
const vite = await createServer({
  mode: 'production',
  configFile: false,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  appType: 'custom',
  logLevel: 'warn',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
try {
  const { benchGate } = await vite.ssrLoadModule('/tests/bench/gate.ts');
  console.log(benchGate());
} finally {
  await vite.close();
}
