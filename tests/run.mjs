import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, requireNode } from '../server/install.mjs';

/**
 * Everything that must hold, in one run: installs, finds a browser, and takes the steps below in order.
 * `--only guards,types` takes only those. The last line counts; the exit code is 0 when nothing failed.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, 'tests', '.output');

const steps = {
  guards: () => [vitest('guards')],
  types: () => [
    check('types of everything', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'),
    check('types of the packages alone', 'node_modules/typescript/bin/tsc', '-p', 'packages/tsconfig.json'),
  ],
  lint: () => [
    check('lint', 'node_modules/oxlint/bin/oxlint'),
    check('format', 'node_modules/oxfmt/bin/oxfmt', '--check', '.'),
  ],
  unit: () => [vitest('unit')],
  sync: () => [vitest('sync')],
  build: () => [check('build', 'server/build.mjs'), check('first load', 'tests/guards/first-load.mjs')],
  flows: () => [vitest('flows')],
};

await main();

async function main() {
  const chosen = chooseSteps(process.argv.slice(2));
  const startedAt = Date.now();
  requireNode();
  ensureInstalled();
  mkdirSync(output, { recursive: true });
  const rows = [];
  if (chosen.includes('flows')) rows.push(...(await timed('browser', prepareBrowser)));
  for (const name of chosen) {
    heading(name);
    rows.push(...(await timed(name, steps[name])));
  }
  process.exitCode = summarise(rows, Date.now() - startedAt);
}

function chooseSteps(words) {
  const at = words.indexOf('--only');
  if (at < 0) return Object.keys(steps);
  const chosen = (words[at + 1] ?? '').split(',').filter(Boolean);
  const unknown = chosen.filter((name) => !(name in steps));
  if (chosen.length > 0 && unknown.length === 0) return chosen;
  console.error(`--only takes some of ${Object.keys(steps).join(',')}`);
  process.exit(2);
}

async function timed(step, take) {
  const startedAt = Date.now();
  const results = await take();
  return results.map((result) => ({ step, ...result, ms: result.ms ?? Date.now() - startedAt }));
}

async function prepareBrowser() {
  const { ensureChromium } = await import('./world/find-chromium.mjs');
  try {
    process.env['CHROMIUM_PATH'] = await ensureChromium((sentence) => console.log(sentence));
    console.log(`Browser: ${process.env['CHROMIUM_PATH']}`);
    return [{ name: 'a browser', passed: 1, failed: 0 }];
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return [{ name: 'a browser', passed: 0, failed: 1 }];
  }
}

function vitest(project) {
  const report = join(output, `${project}.json`);
  rmSync(report, { force: true });
  const words = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const result = check(project, 'node_modules/vitest/vitest.mjs', ...words, `--outputFile.json=${report}`);
  if (!existsSync(report)) return { ...result, passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that cannot be loaded, an unhandled error or a project without tests fails without a failed test.
  const isBroken = result.failed > 0 || numTotalTests === 0;
  return { ...result, passed, failed: isBroken ? Math.max(numFailedTests, 1) : numFailedTests };
}

function check(name, program, ...words) {
  const startedAt = Date.now();
  const done = spawnSync(process.execPath, [join(root, program), ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 25 * 60_000,
  });
  const passed = done.status === 0 ? 1 : 0;
  return { name, passed, failed: 1 - passed, ms: Date.now() - startedAt };
}

function heading(name) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
}

function summarise(rows, ms) {
  heading('summary');
  for (const { name, passed, failed, ms: took } of rows) {
    const mark = failed > 0 ? '✗' : '✓';
    console.log(`${mark} ${name.padEnd(30)} ${counted(passed, failed).padEnd(26)} ${seconds(took)}`);
  }
  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  console.log(`\nIn ${seconds(ms)}.\n${counted(passed, failed)}`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

function counted(passed, failed) {
  return `${passed} passed, ${failed} failed`;
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
