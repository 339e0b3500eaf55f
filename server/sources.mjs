import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A fingerprint of everything below these files and folders, tests left out. */
export function fingerprint(root, paths) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const path of paths.flatMap((each) => listFiles(root, each)).toSorted()) {
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 24);
}

function listFiles(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  const entries = readEntries(full);
  if (entries === null) return [path];
  return entries.flatMap((entry) => {
    if (entry.name === 'node_modules' || /\.test\.tsx?$/.test(entry.name)) return [];
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? listFiles(root, inner) : [inner];
  });
}

function readEntries(full) {
  try {
    return readdirSync(full, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}
