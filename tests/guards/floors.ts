import type { ImportEdge } from './imports.ts';
import { packageOf, resolveRelative } from './imports.ts';
import { isTest } from './sources.ts';

/**
 * The floors of the house: each room with the rooms it may import and the packages from outside that it may
 * see. A room is a folder; whatever is not listed for it is an arrow that must not be.
 */
export interface Room {
  readonly folder: string;
  readonly rooms: readonly string[];
  readonly outside: readonly string[];
}

const schema = 'valibot';
const domain = ['cycle', 'protocol', 'document'];
const packages = ['geometry', 'theme', 'cycle', 'protocol', 'document', 'scene'];
const react = ['react', 'react-dom'];
const shelf = ['web/words', 'web/platform', 'web/stores'];
const screens = [...packages, ...shelf, 'web/connection', 'web/tools', 'web/parts'];
const screenOutside = [...react, 'react-aria-components', 'lucide-react', 'zustand', schema];
const serverRooms = ['server/ops', 'server/store', 'server/fanout', 'server/access'];

const pkg = (name: string) => `packages/${name}/src`;
const web = (name: string) => `apps/web/src/${name}`;
const server = (name: string) => `server/src/${name}`;
const serverOutside = ['node:*', schema, 'lib0', 'nanoid', 'pino', 'yjs', 'y-protocols', 'ws'];

export const house: Readonly<Record<string, Room>> = {
  geometry: { folder: pkg('geometry'), rooms: [], outside: [] },
  theme: { folder: pkg('theme'), rooms: [], outside: [] },
  cycle: { folder: pkg('cycle'), rooms: [], outside: [schema, 'lib0'] },
  protocol: { folder: pkg('protocol'), rooms: ['cycle'], outside: [schema, 'lib0'] },
  document: { folder: pkg('document'), rooms: ['cycle'], outside: ['yjs', schema, 'fractional-indexing'] },
  scene: { folder: pkg('scene'), rooms: ['cycle', 'geometry', 'theme'], outside: ['perfect-freehand'] },

  'server/ops': { folder: server('ops'), rooms: [...domain, ...serverRooms], outside: serverOutside },
  'server/store': {
    folder: server('store'),
    rooms: [...domain, ...serverRooms],
    outside: [...serverOutside, 'kysely', '@photostructure/sqlite'],
  },
  'server/fanout': { folder: server('fanout'), rooms: [...domain, ...serverRooms], outside: serverOutside },
  'server/access': {
    folder: server('access'),
    rooms: [...domain, ...serverRooms],
    outside: [...serverOutside, 'kysely', 'rate-limiter-flexible'],
  },
  'server/rooms': {
    folder: server('rooms'),
    rooms: [...domain, ...serverRooms],
    outside: [...serverOutside, 'rate-limiter-flexible'],
  },
  'server/http': {
    folder: server('http'),
    rooms: [...domain, ...serverRooms, 'server/rooms'],
    outside: [...serverOutside, 'hono', '@hono/node-server', 'rate-limiter-flexible'],
  },
  server: {
    folder: 'server/src',
    rooms: [...domain, ...serverRooms, 'server/rooms', 'server/http'],
    outside: serverOutside,
  },

  'web/words': { folder: web('words'), rooms: packages, outside: ['zustand', 'intl-messageformat'] },
  'web/platform': { folder: web('platform'), rooms: packages, outside: ['zustand', 'nanoid', schema] },
  'web/stores': { folder: web('stores'), rooms: packages, outside: ['zustand'] },
  'web/connection': {
    folder: web('connection'),
    rooms: [...packages, ...shelf],
    outside: [...react, 'zustand', schema, 'lib0', 'yjs', 'y-websocket', 'y-protocols', 'nanoid'],
  },
  'web/tools': {
    folder: web('tools'),
    rooms: [...packages, 'web/platform', 'web/stores'],
    outside: ['zustand'],
  },
  'web/parts': {
    folder: web('parts'),
    rooms: [...packages, ...shelf],
    outside: [...react, 'react-aria-components', 'lucide-react', 'uqr'],
  },
  'web/canvas': {
    folder: web('canvas'),
    rooms: screens,
    outside: [...screenOutside, 'konva', 'react-konva'],
  },
  'web/outline': { folder: web('outline'), rooms: screens, outside: screenOutside },
  'web/panels': { folder: web('panels'), rooms: screens, outside: [...screenOutside, 'nanoid'] },
  'web/picture': {
    folder: web('picture'),
    rooms: screens,
    outside: [...screenOutside, 'konva', 'react-konva', 'pdfkit', 'pdfkit/*', '@fontsource/*'],
  },
  'web/practice': { folder: web('practice'), rooms: screens, outside: [...screenOutside, 'uqr'] },
  web: {
    folder: 'apps/web/src',
    rooms: [
      ...screens,
      'web/canvas',
      'web/outline',
      'web/panels',
      'web/picture',
      'web/practice',
      'web/shell',
    ],
    outside: [...screenOutside, 'wouter', 'nanoid', '@fontsource/*', '@fontsource-variable/*'],
  },
  'web/shell': {
    folder: web('shell'),
    rooms: [...screens, 'web/canvas', 'web/outline', 'web/panels', 'web/picture', 'web/practice'],
    outside: [...screenOutside, 'wouter', 'nanoid', '@fontsource/*', '@fontsource-variable/*'],
  },
};

/** The room a file stands in: the one with the longest matching folder; null outside the house. */
export function roomOf(path: string): string | null {
  const found = Object.entries(house)
    .filter(([, room]) => path.startsWith(`${room.folder}/`))
    .sort(([, a], [, b]) => b.folder.length - a.folder.length)[0];
  return found?.[0] ?? null;
}

/** What is wrong with one import, as a sentence; null when the arrow may be. */
export function judgeImport(edge: ImportEdge): string | null {
  const name = roomOf(edge.from);
  const room = name === null ? undefined : house[name];
  if (name === null || !room) return `${edge.from} stands in no room of the house`;
  const target = targetRoom(edge);
  if (target === 'test-world') return isTest(edge.from) ? null : `${edge.from} imports from tests`;
  if (target === 'nowhere') return `${edge.from} imports ${edge.specifier}, which stands in no room`;
  if (target !== null) return judgeRoom(edge, name, target);
  const isSeen = room.outside.some((pattern) => matches(pattern, edge.specifier));
  return isSeen || isTest(edge.from) ? null : `${name} must not see ${edge.specifier} (${edge.from})`;
}

function judgeRoom(edge: ImportEdge, name: string, target: string): string | null {
  if (target !== name) {
    return house[name]?.rooms.includes(target) ? null : `${name} must not import ${target} (${edge.from})`;
  }
  const isOwnIndex = resolveRelative(edge) === `${house[name]?.folder}/index.ts`;
  return isOwnIndex ? `${edge.from} imports its own room's index` : null;
}

function targetRoom(edge: ImportEdge): string | null {
  const path = resolveRelative(edge);
  if (path !== null) return path.startsWith('tests/') ? 'test-world' : (roomOf(path) ?? 'nowhere');
  if (!edge.specifier.startsWith('@undercurrent/')) return null;
  const named = edge.specifier.slice('@undercurrent/'.length);
  const room = sideDoors[named] ?? named;
  return room in house && packages.includes(room) ? room : 'nowhere';
}

/** Parts of a package that have an entry of their own, so that a screen can load them later. */
const sideDoors: Readonly<Record<string, string>> = {
  'cycle/clip': 'cycle',
  'cycle/examples': 'cycle',
  'cycle/gentle-hint': 'cycle',
  'cycle/layers': 'cycle',
  'cycle/letters': 'cycle',
  'cycle/narrative': 'cycle',
  'cycle/release': 'cycle',
  'scene/handout': 'scene',
  'scene/svg': 'scene',
  'cycle/templates': 'cycle',
  'cycle/vocabularies': 'cycle',
};

function matches(pattern: string, specifier: string): boolean {
  if (pattern.endsWith('*')) return specifier.startsWith(pattern.slice(0, -1));
  return packageOf(specifier) === pattern;
}
