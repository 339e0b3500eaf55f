import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));

/** True when what stands in node_modules is what the lockfile asks for; costs a few milliseconds. */
export function isInstalled() {
  const wanted = readLock(join(root, 'package-lock.json'));
  const present = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/')) return true;
    const found = present[path];
    // Binaries for other platforms are left out, and so are they from what is present.
    if (!found) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version;
  });
}

/** Installs from the lockfile where needed, and ends the program with a clear sentence when that fails. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing what package-lock.json lists; this happens once.');
  const done = npm('ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund');
  if (done.status === 0) return;
  console.error('npm ci did not succeed; its last lines say why. Nothing was started.');
  process.exit(1);
}

function npm(...words) {
  const options = { cwd: root, stdio: 'inherit' };
  const own = process.env['npm_execpath'];
  if (own && existsSync(own) && /npm-cli\.[cm]?js$/.test(own)) {
    return spawnSync(process.execPath, [own, ...words], options);
  }
  return spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
}

function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}
