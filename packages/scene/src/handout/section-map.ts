import type { Size } from '@undercurrent/geometry';
import { mapFonts } from '@undercurrent/theme';
import type { Atom } from './atoms.ts';
import type { HandoutSection } from './content.ts';
import type { Desk } from './section-tools.ts';
import { blockOf } from './section-tools.ts';

/** Around the map inside its frame, in map units. */
const padding = 18;
const radius = 9;
/** Above the map, unless it is the first on its page. */
export const mapGap = 10;
/** Below the title, on a first page that the map has to itself. */
const titleHeight = 76;
/** No card is drawn larger than this many points a map unit: a map of two cards is no poster. */
const largestScale = 0.85;
/** Where the words of cards have six and a half points: smaller ones are worth a page more. */
const legibleScale = 6.5 / mapFonts.cardWords.size;

type MapSection = Extract<HandoutSection, { kind: 'map' }>;

/** The whole map in a frame as wide as the page: as large as it can be, and never cropped. */
export function mapAtoms(section: MapSection, key: string, desk: Desk): readonly Atom[] {
  const { room, mapShare, content } = desk;
  const scaleIn = (height: number) => scaleWithin(section, { width: room.width, height });
  const most = scaleIn(room.height - titleHeight);
  if (content.sections.length === 1) return [framed(section, key, desk, most)];
  // Beside words it leaves them room, as long as its own words stay legible.
  const wanted = scaleIn(room.height * mapShare);
  return [framed(section, key, desk, wanted < legibleScale ? most : wanted)];
}

/** The map on a page that lies across: as large as there is room, in a frame that is all of it. */
export function lyingMapAtoms(section: MapSection, desk: Desk, room: Size): readonly Atom[] {
  return [atomOf(section, 'lying', desk, { scale: scaleWithin(section, room), height: room.height })];
}

/** True for a map whose words are too small on an upright page, and larger on one that lies across. */
export function readsBetterLying(
  section: MapSection,
  { upright: { width, height }, lying }: { readonly upright: Size; readonly lying: Size },
): boolean {
  const standing = scaleWithin(section, { width, height: height - titleHeight });
  return standing < legibleScale && scaleWithin(section, lying) > standing;
}

function scaleWithin({ scene: { bounds } }: MapSection, { width, height }: Size): number {
  return Math.min(width / (bounds.width + 2 * padding), height / (bounds.height + 2 * padding), largestScale);
}

/** In a frame as high as the map is. */
function framed(section: MapSection, key: string, desk: Desk, scale: number): Atom {
  return atomOf(section, key, desk, { scale, height: (section.scene.bounds.height + 2 * padding) * scale });
}

function atomOf(
  { scene, description }: MapSection,
  key: string,
  { palette, room }: Desk,
  { scale, height }: { readonly scale: number; readonly height: number },
): Atom {
  const { bounds } = scene;
  const box = { x: room.x, width: room.width, height };
  const from = {
    x: bounds.x + bounds.width / 2 - box.width / scale / 2,
    y: bounds.y + bounds.height / 2 - box.height / scale / 2,
  };
  const frame = (y: number) => ({ ...box, y });
  return {
    height: box.height,
    before: mapGap,
    keepsNext: false,
    band: null,
    draw: (y) => [
      blockOf({
        key: `${key}/paper`,
        role: 'decoration',
        text: '',
        marks: [{ kind: 'box', box: frame(y), radius, fill: palette.paper }],
      }),
      {
        key: `${key}/map`,
        role: 'figure',
        text: description,
        marks: scene.items.flatMap((item) => item.marks),
        inset: { box: frame(y), radius, scale, from },
      },
      blockOf({
        key: `${key}/frame`,
        role: 'decoration',
        text: '',
        marks: [{ kind: 'box', box: frame(y), radius, stroke: { color: palette.line, width: 0.75 } }],
      }),
    ],
  };
}
