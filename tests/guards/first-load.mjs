import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/**
 * How much JavaScript a screen asks for before it is there, gzipped, read from the build's manifest.
 * Run by itself, this file holds every screen to the one budget (1 kB = 1,000 bytes).
 */
export const budgetKb = 280;

/** The screens, with the lazily loaded module each adds to the entry; null: nothing more than the entry. */
export const screens = {
  'start page': 'src/practice/StartPage.tsx',
  'map screen': 'src/shell/MapScreen.tsx',
};

const web = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** The files a module needs at once: its own, and those of everything it imports statically. */
export function filesOf(manifest, key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The build has no chunk ${key}`);
  if (seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const other of chunk.imports ?? []) filesOf(manifest, other, seen);
  return seen;
}

/** What each screen loads first: `{ screen, bytes, files }`. A screen in the entry itself has no chunk of its own. */
export function measureScreens(manifest, sizeOf, modules = screens) {
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  if (!entry) throw new Error('The build has no entry');
  return Object.entries(modules).map(([screen, module]) => {
    const files = filesOf(manifest, entry, new Set());
    if (module in manifest) filesOf(manifest, module, files);
    const scripts = [...files].filter((file) => file.endsWith('.js'));
    return { screen, files: scripts, bytes: scripts.reduce((sum, file) => sum + sizeOf(file), 0) };
  });
}

/** The screens of the build that stands in dist/web. */
export function measureBuild() {
  const path = join(web, '.vite', 'manifest.json');
  if (!existsSync(path)) throw new Error('There is no build to measure: run "npm run build" first');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const known = new Set(listSources());
  for (const module of Object.values(screens)) {
    if (!known.has(module)) throw new Error(`${module} is not there any more: name the screen's module anew`);
  }
  return measureScreens(manifest, (file) => gzipSync(readFileSync(join(web, file)), { level: 9 }).length);
}

function listSources() {
  const folder = fileURLToPath(new URL('../../apps/web', import.meta.url));
  return readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true }).map((entry) =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { screen, bytes, files } of measureBuild()) {
    const isWithin = bytes <= budgetKb * 1000;
    const sizes = `${(bytes / 1000).toFixed(1)} of ${budgetKb} kB gzip in ${files.length} files`;
    console.log(`${isWithin ? '✓' : '✗'} first load of the ${screen}: ${sizes}`);
    if (!isWithin) process.exitCode = 1;
  }
}
