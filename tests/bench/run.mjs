import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../server/install.mjs';

/** `npm run bench`: builds the product, measures it in a real browser, prints the table as markdown. */
const root = fileURLToPath(new URL('../..', import.meta.url));

ensureInstalled();
const { ensureChromium } = await import('../world/find-chromium.mjs');
process.env['CHROMIUM_PATH'] = await ensureChromium((sentence) => console.error(sentence));
const built = spawnSync(process.execPath, ['server/build.mjs'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (built.status !== 0) process.exit(1);

const { createServer } = await import('vite');
const vite = await createServer({
  configFile: false,
  root,
  appType: 'custom',
  logLevel: 'warn',
  server: { middlewareMode: true, hmr: false, watch: null },
});
try {
  const { runBench } = await vite.ssrLoadModule('/tests/bench/bench.ts');
  console.log(await runBench());
} finally {
  await vite.close();
}
