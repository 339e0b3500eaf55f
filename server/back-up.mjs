// `npm run backup -- <file>`: the whole database as it is at this moment, also while the server runs.
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [target] = process.argv.slice(2);
const source = join(process.env['DATA_DIR'] || './data', 'undercurrent.db');
if (!target) end('Say where to: npm run backup -- /backups/undercurrent.db');
if (!existsSync(source)) end(`${source} is not there. DATA_DIR says where the database lies.`);
if (existsSync(target)) end(`${target} is there already. A backup goes over nothing.`);

// Not a copy of the file: what was written last may be in the log beside it, and half of the rest may be changing.
const builtin = process.getBuiltinModule?.('node:sqlite');
const { DatabaseSync } = builtin ?? createRequire(import.meta.url)('@photostructure/sqlite');
const database = new DatabaseSync(source, { readOnly: true });
try {
  database.exec('PRAGMA busy_timeout = 10000');
  database.prepare('VACUUM INTO ?').run(target);
  chmodSync(target, 0o600);
} catch (error) {
  rmSync(target, { force: true });
  end(`The backup could not be made: ${error instanceof Error ? error.message : String(error)}`);
} finally {
  database.close();
}
console.log(
  `${target} is whole. The keys are not in it: keep a copy of the newest KEY_FILE in another place.`,
);

function end(sentence) {
  console.error(sentence);
  process.exit(1);
}
