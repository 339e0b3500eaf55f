import type { Box, Curve } from '@undercurrent/geometry';
import { boxAroundCurve, growBox, minus, mix, moveBox, resampleCurve } from '@undercurrent/geometry';
import type { Mark } from './mark.ts';
import type { Motion } from './motion.ts';
import { keepMotion, motionOf } from './motion.ts';
import type { Placement, Scene, SceneItem } from './scene.ts';

/** How two looks of one thing pass into each other. */
export interface BlendOptions {
  /** True: softly, where it is drawn otherwise in the one than in the other; else it has its new look at once. */
  readonly isCrossfaded: boolean;
}

const atOnce: BlendOptions = { isCrossfaded: false };

/**
 * A scene a share `t` (0 to 1, already eased) of the way from one scene to another: things that are in both
 * move, lines bend over, what is only in one fades. At 0 and 1 it is that scene itself. Both must come from
 * the same composer, or from a blend of its scenes: a motion may start from the middle of another.
 */
export function blend(from: Scene, to: Scene, t: number, options: BlendOptions = atOnce): Scene {
  if (t <= 0) return from;
  if (t >= 1) return to;
  const before = new Map(from.items.map((item) => [item.key, item]));
  const items: SceneItem[] = [];
  const staying = new Set(to.items.map((item) => item.key));
  for (const item of from.items) if (!staying.has(item.key)) items.push(faded(item, 1 - t));
  for (const item of to.items) {
    const old = before.get(item.key);
    if (old === item) items.push(item);
    else items.push(old ? between(old, item, { t, ...options }) : faded(item, t));
  }
  return {
    ...to,
    items,
    placements: blendPlacements(from, to, t),
    bounds: blendBoxes(from.bounds, to.bounds, t),
  };
}

interface Passing extends BlendOptions {
  readonly t: number;
}

function between(old: SceneItem, item: SceneItem, passing: Passing): SceneItem {
  const start = motionOf(old);
  const end = motionOf(item);
  if (start?.kind === 'place' && end?.kind === 'place') return moved(item, { start, end }, passing);
  if (start?.kind === 'curve' && end?.kind === 'curve') return bent(item, { start, end }, passing);
  return faded(item, passing.t);
}

function moved(item: SceneItem, { start, end }: FromTo<'place'>, { t, isCrossfaded }: Passing): SceneItem {
  const isStill = start.at.x === end.at.x && start.at.y === end.at.y;
  if (isStill && !isCrossfaded) return item;
  const at = mix(start.at, end.at, t);
  const marks = end.draw(at);
  const before = isCrossfaded ? start.draw(at) : marks;
  const isAlike = before === marks || isEqualLook(before, marks);
  if (isStill && isAlike) return item;
  // A card is opaque: the new look comes over the old one, and paper never shines through.
  const shown = isAlike ? marks : [...before, ...fadedMarks(marks, t)];
  const now = { ...item, box: moveBox(item.box, minus(at, end.at)), marks: shown };
  keepMotion(now, { ...end, at });
  return now;
}

function bent(item: SceneItem, { start, end }: FromTo<'curve'>, { t, isCrossfaded }: Passing): SceneItem {
  if (start.curve === end.curve && !isCrossfaded) return item;
  const count = Math.max(start.curve.length, end.curve.length);
  const curve = blendCurves(resampleCurve(start.curve, count), resampleCurve(end.curve, count), t);
  const marks = end.draw(curve);
  const before = isCrossfaded ? start.draw(curve) : marks;
  const isAlike = before === marks || isEqualLook(before, marks);
  const shown = isAlike ? marks : [...fadedMarks(before, 1 - t), ...fadedMarks(marks, t)];
  const now = { ...item, box: growBox(boxAroundCurve(curve), 160), marks: shown };
  keepMotion(now, { ...end, curve });
  return now;
}

interface FromTo<Kind extends Motion['kind']> {
  readonly start: Extract<Motion, { kind: Kind }>;
  readonly end: Extract<Motion, { kind: Kind }>;
}

function isEqualLook(a: readonly Mark[], b: readonly Mark[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function fadedMarks(marks: readonly Mark[], opacity: number): readonly Mark[] {
  return marks.map((mark): Mark => ({ ...mark, opacity: (mark.opacity ?? 1) * opacity }));
}

function faded(item: SceneItem, opacity: number): SceneItem {
  return { ...item, marks: fadedMarks(item.marks, opacity) };
}

function blendCurves(from: Curve, to: Curve, t: number): Curve {
  const [first, ...rest] = to.map((cubic, index) => {
    const old = from[index] ?? cubic;
    return {
      from: mix(old.from, cubic.from, t),
      out: mix(old.out, cubic.out, t),
      into: mix(old.into, cubic.into, t),
      to: mix(old.to, cubic.to, t),
    };
  });
  return first ? [first, ...rest] : to;
}

function blendPlacements(from: Scene, to: Scene, t: number): Scene['placements'] {
  if (from.placements === to.placements) return to.placements;
  return new Map(
    [...to.placements].map(([id, placement]): [typeof id, Placement] => {
      const old = from.placements.get(id);
      return [
        id,
        old ? { ...placement, box: { ...placement.box, ...mix(old.box, placement.box, t) } } : placement,
      ];
    }),
  );
}

function blendBoxes(from: Box, to: Box, t: number): Box {
  const size = mix({ x: from.width, y: from.height }, { x: to.width, y: to.height }, t);
  return { ...mix(from, to, t), width: size.x, height: size.y };
}
