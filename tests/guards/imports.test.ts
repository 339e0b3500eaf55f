import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { judgeImport } from './floors.ts';
import { packageOf, readImports } from './imports.ts';
import { isTest, readJson, readSources } from './sources.ts';

const files = readSources(['apps', 'packages', 'server'], ['.ts', '.tsx', '.css']).filter((file) =>
  /^(apps\/[^/]+|packages\/[^/]+|server)\/src\//.test(file.path),
);
const edges = files.flatMap(readImports);
const Manifest = v.object({
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
  devDependencies: v.optional(v.record(v.string(), v.string()), {}),
});

describe('the floors', () => {
  test('there are imports to judge', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(edges.length).toBeGreaterThan(100);
  });

  test('every room imports from lower floors only', () => {
    expect(edges.flatMap((edge) => judgeImport(edge) ?? [])).toEqual([]);
  });

  test.each([
    ['packages/geometry/src/a.ts', "import { Card } from '@undercurrent/cycle';"],
    ['packages/cycle/src/a.ts', "import * as Y from 'yjs';"],
    ['packages/cycle/src/a.ts', "import { readFile } from 'node:fs';"],
    ['packages/scene/src/a.ts', "export { x } from 'konva';"],
    ['packages/theme/src/a.ts', "import { offer } from '@undercurrent/cycle/vocabularies';"],
    ['packages/scene/src/a.ts', "import { x } from '@undercurrent/cycle/src/ring.ts';"],
    ['packages/scene/src/a.ts', "import type { Edit } from '../../document/src/edit.ts';"],
    ['packages/document/src/a.ts', "import { x } from './index.ts';"],
    ['packages/theme/src/a.ts', "type T = import('react').ReactNode; export type U = T;"],
    ['server/src/rooms/a.ts', "import { compose } from '@undercurrent/scene';"],
    ['server/src/store/a.ts', "import { x } from '../http/b.ts';"],
    ['apps/web/src/tools/a.ts', "import { useState } from 'react';"],
    ['apps/web/src/panels/a.tsx', "const Y = await import('yjs'); export { Y };"],
    ['apps/web/src/panels/a.tsx', "import { MapStage } from '../canvas/MapStage.tsx';"],
    ['apps/web/src/canvas/a.tsx', "import { WebsocketProvider } from 'y-websocket';"],
    ['apps/web/src/outline/a.tsx', "import 'konva/lib/shapes/Text.js';"],
    ['apps/web/src/shell/a.tsx', "import Konva from 'konva';"],
    ['apps/web/src/stores/a.ts', "export const at = new URL('../shell/b.ts', import.meta.url);"],
    ['apps/web/src/parts/a.module.css', "@import '../panels/b.module.css';"],
    ['apps/web/src/panels/a.tsx', "import { theTango } from '../../../../tests/world/tango.ts';"],
  ])('a planted arrow in %s is found: %s', (path, text) => {
    const found = readImports({ path, text }).flatMap((edge) => judgeImport(edge) ?? []);
    expect(found).toHaveLength(1);
  });
});

describe('declared dependencies', () => {
  const rootNames = namesOf('package.json');

  test('what a workspace imports stands in its own package.json', () => {
    expect(edges.flatMap((edge) => undeclared(edge.from, edge.specifier))).toEqual([]);
  });

  test('a planted undeclared import is found', () => {
    expect(undeclared('packages/scene/src/a.ts', 'yjs')).toHaveLength(1);
    expect(undeclared('packages/scene/src/a.ts', '@undercurrent/document')).toHaveLength(1);
    expect(undeclared('packages/scene/src/a.test.ts', 'fast-check')).toEqual([]);
  });

  function undeclared(from: string, specifier: string): readonly string[] {
    if (specifier.startsWith('.') || specifier.startsWith('node:')) return [];
    const workspace = /^(apps\/[^/]+|packages\/[^/]+|server)\//.exec(from)?.[1] ?? '.';
    const name = packageOf(specifier);
    const names = [...namesOf(`${workspace}/package.json`), ...(isTest(from) ? rootNames : [])];
    return names.includes(name) ? [] : [`${from} imports ${name}, which ${workspace} does not declare`];
  }

  function namesOf(path: string): readonly string[] {
    const manifest = v.parse(Manifest, readJson(path));
    return [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  }
});
