import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import type { Lockfile } from './lockfile.ts';
import {
  Lockfile as LockfileSchema,
  findBadLicences,
  findMissingOptionals,
  findRegistryHosts,
} from './lockfile.ts';
import { readJson, root } from './sources.ts';

const lock = v.parse(LockfileSchema, readJson('package-lock.json'));
const Manifest = v.object({ license: v.optional(v.string()) });

const plant = (packages: Record<string, Partial<Lockfile['packages'][string]>>): Lockfile =>
  v.parse(LockfileSchema, { packages });

describe('the lockfile', () => {
  test('what the product is made of may be used freely', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(50);
    expect(findBadLicences(lock, licenceOnDisk)).toEqual([]);
  });

  test('every binary for another platform is held', () => {
    expect(findMissingOptionals(lock)).toEqual([]);
  });

  test('no registry is named', () => {
    expect(findRegistryHosts(lock)).toEqual([]);
  });

  test('planted violations are found', () => {
    const bad = plant({
      'node_modules/strict': { license: 'GPL-3.0-only' },
      'node_modules/silent': {},
      'node_modules/both': { license: 'MIT AND GPL-2.0-only' },
      'node_modules/either': { license: '(MIT OR GPL-2.0-only)' },
      'node_modules/tool': { license: 'GPL-3.0-only', dev: true },
      'node_modules/native': { license: 'MIT', optionalDependencies: { '@native/linux': '1.0.0' } },
      'node_modules/far': { license: 'MIT', resolved: 'https://example.org/far.tgz' },
    });
    expect(findBadLicences(bad, () => null)).toEqual([
      'node_modules/strict: GPL-3.0-only',
      'node_modules/silent: no licence',
      'node_modules/both: MIT AND GPL-2.0-only',
    ]);
    expect(findMissingOptionals(bad)).toHaveLength(1);
    expect(findRegistryHosts(bad)).toHaveLength(1);
  });
});

function licenceOnDisk(path: string): string | null {
  const manifest = join(root, path, 'package.json');
  if (!existsSync(manifest)) return null;
  const named = v.parse(Manifest, JSON.parse(readFileSync(manifest, 'utf8'))).license;
  return named ?? licenceText(join(root, path, 'LICENSE'));
}

/** What a package that names no licence says in full. */
function licenceText(file: string): string | null {
  const [title] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return title?.trim() === 'MIT License' ? 'MIT' : null;
}
