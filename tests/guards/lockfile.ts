import * as v from 'valibot';

const names = v.optional(v.record(v.string(), v.string()), {});

/** What the guards read of package-lock.json. */
export const Lockfile = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      resolved: v.optional(v.string()),
      license: v.optional(v.string()),
      dev: v.optional(v.boolean(), false),
      devOptional: v.optional(v.boolean(), false),
      link: v.optional(v.boolean(), false),
      optionalDependencies: names,
    }),
  ),
});
export type Lockfile = v.InferOutput<typeof Lockfile>;

/** Licences that ask for no more than their own text; OFL is for the fonts. */
const permissive = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Zlib',
  'Python-2.0',
  'OFL-1.1',
]);

/** Packages of the running product whose licence is not permissive, or not named. */
export function findBadLicences(
  lock: Lockfile,
  readLicence: (path: string) => string | null,
): readonly string[] {
  return Object.entries(lock.packages).flatMap(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link || entry.dev || entry.devOptional) return [];
    const licence = entry.license ?? readLicence(path);
    return isPermissive(licence) ? [] : [`${path}: ${licence ?? 'no licence'}`];
  });
}

/** Optional dependencies (binaries for other platforms) that the lock names and does not hold. */
export function findMissingOptionals({ packages }: Lockfile): readonly string[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies)
      .filter((name) => !places(path, name).some((place) => place in packages))
      .map((name) => `${path || 'the root'} wants ${name}, which the lock does not hold`),
  );
}

/** Entries that record where they were fetched from: the lock must install from any registry. */
export function findRegistryHosts({ packages }: Lockfile): readonly string[] {
  return Object.entries(packages).flatMap(([path, entry]) =>
    entry.resolved !== undefined && entry.resolved.includes('://')
      ? [`${path} records ${entry.resolved}`]
      : [],
  );
}

function isPermissive(licence: string | null): boolean {
  if (licence === null) return false;
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => permissive.has(one.trim())));
}

/** Where Node would look for a dependency of the package at `path`, nearest first. */
function places(path: string, name: string): readonly string[] {
  const found: string[] = [];
  let at = path;
  while (at !== '') {
    found.push(`${at}/node_modules/${name}`);
    const cut = at.lastIndexOf('/node_modules/');
    at = cut < 0 ? '' : at.slice(0, cut);
  }
  return [...found, `node_modules/${name}`];
}
