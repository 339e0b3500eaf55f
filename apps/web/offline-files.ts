import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const worker = fileURLToPath(new URL('./offline-worker.mjs', import.meta.url));
const digestOf = (bytes: string | Uint8Array) =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 24);

/** Writes `/offline-worker.js` beside a whole build, with the digest of every file that a browser may ask for. */
export function offlineFiles(): Plugin {
  return {
    name: 'offline-files',
    apply: 'build',
    enforce: 'post',
    writeBundle: ({ dir }) => {
      if (dir === undefined) throw new Error('The build is written into no folder');
      const files = listShell(dir);
      const shell = JSON.stringify({ build: digestOf(JSON.stringify(files)), files });
      const text = readFileSync(worker, 'utf8').replace("'__SHELL__'", () => shell);
      writeFileSync(join(dir, 'offline-worker.js'), text);
    },
  };
}

/** Every file by its address, without what only an old browser, the build itself or a home screen reads. */
function listShell(dir: string): Readonly<Record<string, string>> {
  const all = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [`/${relative(dir, path).split(sep).join('/')}`, path] as const)
    .filter(([address]) => !/^\/\.|\.woff$|^\/icon-|^\/offline-worker\.js$/.test(address));
  const sorted = all.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([address, path]) => [address, digestOf(readFileSync(path))]));
}
