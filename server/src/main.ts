import { fileURLToPath } from 'node:url';
import { ConfigError, readConfig } from './ops/config.ts';
import { quietSqlite } from './ops/quiet-sqlite.ts';
import { serve } from './serve.ts';

await main();

async function main(): Promise<void> {
  quietSqlite();
  try {
    await serve(readConfig(process.env), fileURLToPath(new URL('../web', import.meta.url)));
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  }
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (!(error instanceof Error)) return 'Undercurrent could not start.';
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return 'This port is taken. Stop what runs there, or choose another: PORT=3001 npm start';
  }
  if (code === 'EACCES')
    return 'This port or folder may not be used by this user. Choose another PORT or DATA_DIR.';
  if (/database is locked/.test(error.message)) {
    return 'The data folder is in use by another Undercurrent. Stop it, or choose another: DATA_DIR=./other npm start';
  }
  return `Undercurrent could not start: ${error.message}`;
}
