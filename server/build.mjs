import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, requireNode, root } from './install.mjs';
import { fingerprint } from './sources.mjs';

const serverSources = ['server/src', 'packages', 'package-lock.json', 'server/build.mjs'];
const webSources = ['apps/web', 'packages', 'package-lock.json', 'vite.config.ts', 'server/build.mjs'];

/**
 * Builds the server into `<folder>/server/main.js` and, if wanted, the app into `<folder>/web`: each only
 * when its sources have changed since. A build is put in its place only when it is whole.
 */
export async function build({ folder = join(root, 'dist'), hasWeb = true, isForced = false } = {}) {
  await buildProgram({ folder, isForced });
  if (hasWeb) await refresh({ folder, name: 'web', sources: webSources, isForced, make: buildWeb });
  return join(folder, 'server', 'main.js');
}

/** Builds the server's program into `<folder>/server/main.js`, or another one that serves, for tests. */
export async function buildProgram({ folder, entry = 'server/src/main.ts', isForced = false }) {
  const sources = [...serverSources, entry];
  const make = (outDir) => buildServer(entry, outDir);
  await refresh({ folder, name: 'server', sources, isForced, make });
  return join(folder, 'server', 'main.js');
}

async function refresh({ folder, name, sources, isForced, make }) {
  const place = join(folder, name);
  const mark = join(place, '.sources');
  const current = fingerprint(root, sources);
  if (!isForced && existsSync(mark) && readFileSync(mark, 'utf8') === current) return;
  const fresh = join(folder, `.${name}-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    await make(fresh);
    writeFileSync(join(fresh, '.sources'), current);
    putInPlace(fresh, place, current);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Two who build at once both end with a whole build: the second to come throws its own away. */
function putInPlace(fresh, place, current) {
  rmSync(place, { recursive: true, force: true });
  try {
    renameSync(fresh, place);
  } catch (error) {
    const mark = join(place, '.sources');
    if (!existsSync(mark) || readFileSync(mark, 'utf8') !== current) throw error;
  }
}

async function buildServer(entry, outDir) {
  const vite = await import('vite');
  await vite.build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['@photostructure/sqlite'] },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.js' } },
    },
  });
}

async function buildWeb(outDir) {
  const vite = await import('vite');
  const configFile = join(root, 'vite.config.ts');
  await vite.build({ configFile, logLevel: 'error', build: { outDir, emptyOutDir: true } });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  requireNode();
  ensureInstalled();
  await build({ isForced: process.argv.includes('--force') });
}
