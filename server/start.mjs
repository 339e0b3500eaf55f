// `npm start`: installs and builds what is missing or old, then runs the server in the foreground.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ensureInstalled, requireNode } from './install.mjs';

requireNode();
ensureInstalled();
const { build } = await import('./build.mjs');
const main = await build().catch(() => {
  console.error('The app could not be built; what is wrong is above.');
  process.exit(1);
});

const server = spawn(process.execPath, ['--enable-source-maps', main], {
  stdio: 'inherit',
  env: { NODE_ENV: 'production', ...process.env },
});
// A terminal sends Ctrl+C to both; others signal this process alone, so it hands them on and waits.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
