// Plain Node without dependencies: it runs before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the process with a sentence when this Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Undercurrent needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  console.error('Get a newer one at https://nodejs.org and try again.');
  process.exit(1);
}

/** Installs what the lockfile names, unless exactly that is there already. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing (once) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The packages could not be installed; what npm says is above.');
    process.exit(1);
  }
}

/** Compares the lockfile with the note npm keeps of what it has installed. */
function isInstalled() {
  const noted = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(noted, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link) return true;
    // Binaries for other platforms are in the lockfile and rightly not here.
    if (present[path] === undefined) return Boolean(entry.optional);
    return present[path].version === entry.version && existsSync(join(root, path));
  });
}
