import { createRequire } from 'node:module';
import type { DatabaseSync } from '@photostructure/sqlite';

export type Database = InstanceType<typeof DatabaseSync>;

/**
 * An open SQLite database: Node's own SQLite where this Node has it, else the same interface from the
 * package (Node 20 has none).
 */
export function openDatabase(path: string): Database {
  const builtin = process.getBuiltinModule?.('node:sqlite');
  const { DatabaseSync } = isDriver(builtin) ? builtin : fromPackage();
  return new DatabaseSync(path);
}

interface Driver {
  readonly DatabaseSync: new (path: string) => Database;
}

function fromPackage(): Driver {
  // Required, not imported: a native package is loaded only where it is needed.
  const loaded: unknown = createRequire(import.meta.url)('@photostructure/sqlite');
  if (!isDriver(loaded)) throw new Error('SQLite could not be loaded');
  return loaded;
}

function isDriver(loaded: unknown): loaded is Driver {
  return typeof loaded === 'object' && loaded !== null && 'DatabaseSync' in loaded;
}
