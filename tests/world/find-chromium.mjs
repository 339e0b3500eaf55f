import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A Chromium for the flows: the browser named by CHROMIUM_PATH, an installed one, Playwright's own, one from
 * the system's package manager, or a packaged one; in this order. `browserArguments` are what every launch
 * takes. Run by itself, this file installs what is missing and prints the path.
 */
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome',
  'msedge',
];

export const browserArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Names that a page is not trusted under, and that lead here all the same.
  '--host-resolver-rules=MAP *.test 127.0.0.1',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const advice = [
  'No Chromium was found, and none could be installed. Do one of these and run the tests again:',
  '  - set CHROMIUM_PATH to the executable of a Chromium, Chrome or Edge;',
  '  - install one: "apt-get install chromium", "brew install --cask chromium", or from its maker;',
  '  - let Playwright fetch its own: "npx playwright-core install chromium".',
].join('\n');

/** The path of a browser that is already here, or null. Throws when CHROMIUM_PATH names nothing that runs. */
export async function findChromium(environment = process.env) {
  const named = environment['CHROMIUM_PATH'];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which is not a program that can be started.`);
  }
  return (
    onPath(environment['PATH'] ?? '') ??
    usualPlaces(environment).find(isExecutable) ??
    (await playwrightsOwn()) ??
    null
  );
}

/** The path of a browser, installing one where none is here. `say` is told what is being tried. */
export async function ensureChromium(say = () => {}) {
  const found = await findChromium();
  if (found) return found;
  for (const attempt of [installPlaywrights, installSystems, unpackPackaged]) {
    const installed = await attempt(say);
    if (installed) return installed;
  }
  throw new Error(advice);
}

function onPath(path) {
  const suffixes = process.platform === 'win32' ? ['.exe'] : [''];
  for (const command of commands) {
    for (const folder of path.split(delimiter).filter(Boolean)) {
      const found = suffixes.map((suffix) => join(folder, command + suffix)).find(isExecutable);
      if (found) return found;
    }
  }
  return null;
}

function usualPlaces(environment) {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) =>
        join(folder, `${name}.app/Contents/MacOS/${name}`),
      ),
    );
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => environment[name])
      .filter(Boolean)
      .flatMap((folder) =>
        [
          'Google/Chrome/Application/chrome.exe',
          'Chromium/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
        ].map((place) => join(folder, place)),
      );
  }
  return [
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
    '/usr/lib/chromium/chromium',
  ];
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && isExecutable(path) ? path : null;
}

async function installPlaywrights(say) {
  say('No browser found; asking Playwright for its Chromium.');
  if (!run(process.platform === 'win32' ? 'npx.cmd' : 'npx', ['playwright-core', 'install', 'chromium']))
    return null;
  return playwrightsOwn();
}

async function installSystems(say) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  say('Asking apt-get for chromium.');
  const apt = (...words) => {
    const [program = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...words];
    return run(program, rest, { DEBIAN_FRONTEND: 'noninteractive' });
  };
  apt('update');
  if (
    !apt('install', '-y', '--no-install-recommends', 'chromium') &&
    !apt('install', '-y', 'chromium-browser')
  )
    return null;
  return findChromium();
}

async function unpackPackaged(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  say('Unpacking the packaged Chromium.');
  // Without this variable the package leaves out the libraries that a bare machine lacks.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch {
    return null;
  }
}

function run(program, words, more = {}) {
  try {
    execFileSync(program, words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...more },
      timeout: 10 * 60_000,
      shell: process.platform === 'win32',
    });
    return true;
  } catch {
    return false;
  }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(await ensureChromium((sentence) => console.error(sentence)));
}
