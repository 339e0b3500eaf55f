import type { CardLabels, Owner, Person } from '@undercurrent/cycle';
import { cardLabel } from '@undercurrent/cycle';
import type { Box, Size } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import { mapFonts } from '@undercurrent/theme';
import { shapeText } from './card/shape-text.ts';
import type { Mark } from './mark.ts';
import type { OwnerLook } from './paint.ts';
import { directionOf } from './text/direction.ts';
import type { Measure } from './text/measure.ts';

/** A stone that lies over the roots of one owner until somebody opens them. */
export interface StoneFace {
  readonly owner: Owner;
  readonly count: number;
  readonly label: string;
  readonly look: OwnerLook;
  readonly size: Size;
}

const height = 38;
const padding = 20;
const shapeRoom = 13;
const countRoom = 20;

/** The stones of a map: one for each owner who has folded roots. */
export function createStoneFaces(
  folded: ReadonlyMap<Owner, number>,
  told: {
    readonly people: readonly Person[];
    readonly looks: ReadonlyMap<Owner, OwnerLook>;
    readonly labels: CardLabels | undefined;
  },
  measure: Measure,
): readonly StoneFace[] {
  return [...folded].flatMap(([owner, count]) => {
    const look = told.looks.get(owner) ?? told.looks.get('together');
    if (!look) return [];
    const label = cardLabel(told, { owner, kind: 'root' }, told.labels);
    const words = measure(label, mapFonts.cardLabel);
    const width = Math.ceil(words + 2 * padding + shapeRoom + (count > 1 ? countRoom : 0));
    return [{ owner, count, label, look, size: { width, height } }];
  });
}

/** The marks of a stone: a flat pebble with whose it is, and how many lie under it if there are several. */
export function drawStone(stone: StoneFace, box: Box, palette: Palette): readonly Mark[] {
  const { look, label, count } = stone;
  const middle = box.y + box.height / 2;
  const baseline = middle + 3.6;
  const start = box.x + padding;
  const text = {
    kind: 'text',
    font: mapFonts.cardLabel,
    fill: look.paint.text,
    direction: directionOf(label),
    isDetail: true,
  } as const;
  return [
    {
      kind: 'box',
      box,
      radius: height / 2,
      fill: look.paint.wash,
      stroke: { color: look.paint.line, width: 1, dash: [1, 4] },
      shadow: { color: palette.shadow, blur: 8, dy: 2 },
    },
    {
      kind: 'path',
      d: shapeText(look.person?.shape ?? 'circle', { x: start, y: middle }, 3.6),
      fill: look.paint.line,
    },
    { ...text, at: { x: start + shapeRoom, y: baseline }, text: label, align: 'start' },
    ...(count > 1
      ? [
          {
            ...text,
            at: { x: box.x + box.width - padding, y: baseline },
            text: String(count),
            align: 'end',
          } as const,
        ]
      : []),
  ];
}
