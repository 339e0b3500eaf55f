import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../server/install.mjs';

/**
 * `npm run bench:server`: the server as it is run, beside another server that y-websocket clients can join, in the
 * same run and in turn with it. Prints one table as markdown. With `--quick` fewer and smaller rounds, in half a
 * minute.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));

ensureInstalled();
// As a server runs: while developing, lib0 freezes every value that it reads.
process.env['NODE_ENV'] = 'production';
const { buildProgram } = await import('../../server/build.mjs');
const program = await buildProgram({ folder: `${root}/tests/.output/build` });
const { createServer } = await import('vite');
const vite = await createServer({
  mode: 'production',
  configFile: false,
  root,
  appType: 'custom',
  logLevel: 'warn',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});
try {
  const { benchServer } = await vite.ssrLoadModule('/tests/bench/server.ts');
  console.log(await benchServer({ program, isQuick: process.argv.includes('--quick') }));
} finally {
  await vite.close();
}
