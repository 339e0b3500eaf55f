import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative, sep } from 'node:path';

/** The checkout's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One file of the product or its tests; `path` is relative to the root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const skipped = new Set(['node_modules', 'dist', 'data', '.git', '.output']);

/** Every file under the given folders whose name ends in one of the given ways, sorted by path. */
export function readSources(folders: readonly string[], endings: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap((folder) => walk(join(root, folder)))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The TypeScript of the product: all workspaces, without the tests that lie beside it. */
export function readProduct(): readonly SourceFile[] {
  return readSources(['apps', 'packages', 'server'], ['.ts', '.tsx']).filter((file) => !isTest(file.path));
}

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('tests/');

export const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}
