import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { offlineFiles } from '../../apps/web/offline-files.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const next = fileURLToPath(new URL('../.output/newer-build', import.meta.url));

/** What the names of all scripts of the newer build end with. */
export const newerEnd = '-newer.js';

/** The built app once more, with another name for every script, as a change of each would give it; gives back its server. */
export async function makeNewerBuild(): Promise<string> {
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  cpSync(dist, next, { recursive: true });
  const web = join(next, 'web');
  const assets = join(web, 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const renamed = (text: string) =>
    scripts.reduce((now, name) => now.replaceAll(name, name.replace(/\.js$/, newerEnd)), text);
  for (const name of scripts) {
    const path = join(assets, name);
    writeFileSync(path, renamed(readFileSync(path, 'utf8')));
    renameSync(path, join(assets, renamed(name)));
  }
  const page = join(web, 'index.html');
  writeFileSync(page, renamed(readFileSync(page, 'utf8')));
  await writeWorker(web);
  return join(next, 'server', 'main.js');
}

async function writeWorker(dir: string): Promise<void> {
  const { writeBundle } = offlineFiles();
  if (typeof writeBundle !== 'function') throw new Error('The worker is written with the bundle');
  await Reflect.apply(writeBundle, null, [{ dir }, {}]);
}
