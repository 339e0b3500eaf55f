import type { Atom } from './atoms.ts';
import type { HandoutSection } from './content.ts';
import type { Desk } from './section-tools.ts';
import { blockOf } from './section-tools.ts';

/** Around the map inside its frame, in map units. */
const padding = 26;
const radius = 9;
const before = 10;
/** Below the title, on a first page that the map has to itself. */
const titleHeight = 76;
/** No card is drawn larger than this many points a map unit: a map of two cards is no poster. */
const largestScale = 0.85;

/** The whole map in a frame as wide as the page: as large as it can be, and never cropped. */
export function mapAtoms(
  { scene, description }: Extract<HandoutSection, { kind: 'map' }>,
  key: string,
  { content, palette, room, mapShare }: Desk,
): readonly Atom[] {
  const { bounds } = scene;
  const width = bounds.width + 2 * padding;
  const height = bounds.height + 2 * padding;
  const isAlone = content.sections.length === 1;
  // Beside words it leaves them room, as long as its own words stay legible.
  const most = room.height - titleHeight;
  const scaleIn = (tall: number) => Math.min(room.width / width, tall / height, largestScale);
  const wanted = scaleIn(isAlone ? most : room.height * mapShare);
  const scale = wanted < 0.42 ? scaleIn(most) : wanted;
  const box = { x: room.x, width: room.width, height: height * scale };
  const left = bounds.x + bounds.width / 2 - box.width / scale / 2;
  const frame = (y: number) => ({ ...box, y });
  return [
    {
      height: box.height,
      before,
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
          inset: { box: frame(y), radius, scale, from: { x: left, y: bounds.y - padding } },
        },
        blockOf({
          key: `${key}/frame`,
          role: 'decoration',
          text: '',
          marks: [{ kind: 'box', box: frame(y), radius, stroke: { color: palette.line, width: 0.75 } }],
        }),
      ],
    },
  ];
}
