import type { CardId } from '@undercurrent/cycle';
import type { Curve, Point } from '@undercurrent/geometry';
import { alongCurve, centerOf, circleText, growBox, mix } from '@undercurrent/geometry';
import type { Palette } from '@undercurrent/theme';
import { cardSizes } from '../card/face.ts';
import { lineKeys } from '../layout/lines.ts';
import type { Mark } from '../mark.ts';
import { motionOf } from '../motion.ts';
import type { Scene } from '../scene.ts';
import type { OverlayOptions } from './overlay-options.ts';

/** A light that goes from card to card: where it comes from (null: it begins here), and how far it has come, 0 to 1. */
export interface WalkLight {
  readonly from: CardId | null;
  readonly to: CardId;
  readonly progress: number;
}

/** How far the glow reaches out of a card, in map units, and how strong it is there. */
const glow = [
  { away: 5, opacity: 0.5 },
  { away: 11, opacity: 0.28 },
  { away: 18, opacity: 0.14 },
] as const;
const sparks = [
  { radius: 5, opacity: 1 },
  { radius: 10, opacity: 0.4 },
  { radius: 17, opacity: 0.18 },
] as const;

/** The marks of the light: on its way a spark that runs along the line between the cards, then a glow around the card. */
export function drawWalkLight(
  scene: Scene,
  { from, to, progress }: WalkLight,
  { palette }: OverlayOptions,
): readonly Mark[] {
  const box = scene.placements.get(to)?.box;
  if (!box) return [];
  const at = from === null || progress >= 1 ? null : sparkAt(scene, from, { to, progress });
  const arrived = at === null ? 1 : Math.max(0, progress * 3 - 2);
  const halo = glow.map(({ away, opacity }): Mark => ({
    kind: 'box',
    box: growBox(box, away),
    radius: cardSizes.radius + away,
    stroke: { color: palette.walkLight, width: 6 },
    opacity: opacity * arrived,
  }));
  return [...halo, ...(at ? drawSpark(at, palette) : [])];
}

function drawSpark(at: Point, palette: Palette): readonly Mark[] {
  return sparks.map(({ radius, opacity }) => ({
    kind: 'path',
    d: circleText(at, radius),
    fill: palette.walkLight,
    opacity,
  }));
}

function sparkAt(scene: Scene, from: CardId, { to, progress }: Omit<WalkLight, 'from'>): Point | null {
  const line = lineBetween(scene, from, to);
  if (line) return alongCurve(line, progress).at;
  const start = scene.placements.get(from)?.box;
  const end = scene.placements.get(to)?.box;
  return start && end ? mix(centerOf(start), centerOf(end), progress) : null;
}

/** The line that is drawn from one card to the other, if one is: an arrow of the ring, a new way, a way out. */
function lineBetween(scene: Scene, from: CardId, to: CardId): Curve | null {
  const edge = scene.edges.get(from);
  if (edge?.to === to) return edge.curve;
  const keys: readonly string[] = [lineKeys.way({ from, to }), lineKeys.exit(to)];
  const item = scene.items.find(({ key }) => keys.includes(key));
  const motion = item && motionOf(item);
  return motion?.kind === 'curve' ? motion.curve : null;
}
