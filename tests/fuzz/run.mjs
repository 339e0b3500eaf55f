import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * `npm run fuzz -- --count 1000000 --seed 5`: mutated updates, messages, presences and bodies in all,
 * then a tenth as many honest updates. What fails names its seed.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const count = numberAfter('--count', 200_000);
const seed = numberAfter('--seed', Math.floor(Math.random() * 1_000_000));
console.log(`seed ${seed}`);
const files = ['gate-fuzz', 'wire-fuzz', 'gate-honest'].map((name) => `tests/sync/${name}.test.ts`);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'sync', '--testTimeout', '0', ...files],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      FUZZ_COUNT: String(count),
      FUZZ_HONEST: String(Math.ceil(count / 10)),
      FUZZ_SEED: String(seed),
    },
  },
);
process.exit(status ?? 1);

function numberAfter(word, otherwise) {
  const at = process.argv.indexOf(word);
  const number = at < 0 ? otherwise : Number(process.argv[at + 1]);
  if (Number.isInteger(number) && number >= 0) return number;
  console.error(`${word} takes a whole number`);
  process.exit(2);
}
