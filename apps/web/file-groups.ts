import type { Rolldown } from 'vite';

/** What a browser must have before a page or a map is there. */
const firsts = /\/src\/(?:main|shell\/MapScreen)\.tsx$/;
/** Acts that only parts fetched later ask for, though the index that names them is there from the first. */
const laters = /\/document\/src\/commands\/(?:annotations|clauses|drafts|duplicate|paste|remarks)\.ts$/;

/**
 * Which modules share a file. What several parts need, and a page or a map at once, is one file: many small ones
 * compress worse. What only dialogs, menus and panels share never gets into it, however many of them there are.
 */
export const fileGroups = () => [
  {
    name: 'react',
    test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler|use-sync-external-store)[\\/]/,
    priority: 2,
  },
  { name: firstsOnly('shared'), minShareCount: 3, priority: 1 },
  { name: 'controls', test: /[\\/]node_modules[\\/]react-(?:aria|stately)/, minShareCount: 3 },
];

/** Names the modules that a first module imports, directly or through others; null for all the rest. */
function firstsOnly(name: string): (id: string, modules: Rolldown.ChunkingContext) => string | null {
  const known = new Map<string, boolean>();
  const isFirst = (id: string, modules: Rolldown.ChunkingContext): boolean => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    known.set(id, false);
    const importers = modules.getModuleInfo(id)?.importers ?? [];
    const isNeeded = firsts.test(id) || importers.some((importer) => isFirst(importer, modules));
    known.set(id, isNeeded);
    return isNeeded;
  };
  return (id, modules) => (!laters.test(id) && isFirst(id, modules) ? name : null);
}
