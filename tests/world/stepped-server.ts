import { existsSync } from 'node:fs';
import { readConfig } from '../../server/src/ops/config.ts';
import type { Step } from '../../server/src/ops/steps.ts';
import { serve } from '../../server/src/serve.ts';

/**
 * The real server as a program whose end, or whose full disk, a test decides: `DIE_AT=committed:7` is
 * `kill -9` by its own hand the seventh time that step is reached; while the file `FULL_WHILE` exists no
 * commit has room on the disk. `WEB_FOLDER` holds the built app.
 */
const [deadly = '', times = '1'] = (process.env['DIE_AT'] ?? '').split(':');
const fullWhile = process.env['FULL_WHILE'] ?? '';
let left = Number(times);

const step: Step = (name) => {
  if (name === deadly && (left -= 1) === 0) process.kill(process.pid, 'SIGKILL');
  if (name === 'committing' && fullWhile !== '' && existsSync(fullWhile)) {
    throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  }
};

await serve(readConfig(process.env), process.env['WEB_FOLDER'] ?? null, step);
