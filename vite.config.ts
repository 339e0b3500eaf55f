import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { fileGroups } from './apps/web/file-groups.ts';
import { leanKonva } from './apps/web/lean-konva.ts';
import { firstFont } from './apps/web/first-font.ts';
import { leanReact } from './apps/web/lean-react.ts';
import { offlineFiles } from './apps/web/offline-files.ts';
import { readSentences } from './apps/web/read-sentences.ts';
import { themeCss } from './packages/theme/src/index.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The app's build, and the test projects.
 * `unit` lies beside the files it tests; `guards`, `sync` and `flows` cross rooms and live in `tests`.
 */
export default defineConfig({
  root: here('./apps/web'),
  plugins: [
    react(),
    themeSheet(),
    spokenLanguages(),
    readSentences(),
    leanReact(),
    leanKonva(),
    firstFont(),
    offlineFiles(),
  ],
  resolve: {
    alias: [
      { find: /^konva\/lib\/Core\.js$/, replacement: here('./apps/web/src/canvas/konva-core.ts') },
      { find: /^lib0\/logging$/, replacement: here('./apps/web/plain-logging.ts') },
    ],
  },
  build: {
    outDir: here('./dist/web'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    modulePreload: { polyfill: false, resolveDependencies: withoutLinksAhead },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Reading a property or a global does nothing by itself, here and in what we depend on.
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      output: { codeSplitting: { groups: fileGroups() } },
    },
  },
  test: {
    // Browsers and servers mostly wait for one another: two files at once also where there are two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      project(
        'unit',
        ['packages/*/src/**/*.test.ts', 'server/src/**/*.test.ts', 'apps/*/src/**/*.test.ts'],
        30_000,
      ),
      project('guards', ['tests/guards/**/*.test.ts'], 60_000),
      project('sync', ['tests/sync/**/*.test.ts'], 600_000),
      project('flows', ['tests/flows/**/*.test.ts'], 180_000),
    ],
  },
});

/**
 * What is loaded ahead while nobody waits asks for its modules by itself. A link in the page for each of some two hundred
 * took a phone that opens a map as long as everything else that it runs.
 */
function withoutLinksAhead(_file: string, modules: string[], { hostId }: { readonly hostId: string }) {
  return /\/opened-later-[^/]*\.js$/.test(hostId) ? [] : modules;
}

/** Writes the theme's tokens into `parts/theme.css`: the page allows no inline styles. */
function themeSheet(): Plugin {
  const sheet = here('./apps/web/src/parts/theme.css');
  return {
    name: 'theme-sheet',
    enforce: 'pre',
    load: (id) => (id.split('?')[0] === sheet ? themeCss() : null),
  };
}

/**
 * React Aria brings its own few words in 34 languages, and asks for those of the device. It keeps those of the languages
 * the app speaks; in any other it finds none, and takes the English ones.
 */
function spokenLanguages(): Plugin {
  const others =
    /\/react-(?:aria|stately)[^/]*\/dist\/.*\/(?!en-US|es-ES|de-DE|fr-FR|ar-AE)[a-z]{2}-[A-Z]{2}\.mjs$/;
  return {
    name: 'spoken-languages',
    enforce: 'pre',
    load: (id) => (others.test(id) ? 'export default null' : null),
  };
}

function project(name: string, include: readonly string[], timeoutMs: number) {
  return {
    test: {
      name,
      root: here('./'),
      include: [...include],
      environment: 'node' as const,
      testTimeout: timeoutMs,
      hookTimeout: timeoutMs,
      // Node 22 calls its SQLite an experiment each time it is opened.
      execArgv: ['--disable-warning=ExperimentalWarning'],
      // Three browsers on a busy machine: a flow that fails is told and begun once more from nothing, "(retry x1)".
      retry: name === 'flows' ? 1 : 0,
      // A busy machine needs longer than a second to show what it has done.
      expect: { poll: { timeout: 10_000 } },
    },
  };
}
