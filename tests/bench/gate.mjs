import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../server/install.mjs';

/** `npm run bench:gate`: what the server's gate costs an honest update, beside a bare `applyUpdate`. */
const root = fileURLToPath(new URL('../..', import.meta.url));

ensureInstalled();
// As the server runs: built into one file, and while developing lib0 freezes every value that it reads.
process.env['NODE_ENV'] = 'production';
const { buildProgram } = await import('../../server/build.mjs');
const folder = `${root}/tests/.output/gate`;
const program = await buildProgram({ folder, entry: 'tests/bench/gate.ts', isForced: true });
const { benchGate } = await import(program);
console.log(benchGate());
