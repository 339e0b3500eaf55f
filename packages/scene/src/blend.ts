import type { Box, Curve, Point } from '@undercurrent/geometry';
import { boxAroundCurve, growBox, minus, mix, moveBox, resampleCurve } from '@undercurrent/geometry';
import type { Mark } from './mark.ts';
import type { Motion } from './motion.ts';
import { keepMotion, motionOf } from './motion.ts';
import type { Placement, Scene, SceneItem } from './scene.ts';

/**
 * A scene a share `t` (0 to 1, already eased) of the way from one scene to another: things that are in both
 * move, lines bend over, what is only in one fades. At 0 and 1 it is that scene itself. Both must come from
 * the same composer, or from a blend of its scenes: a motion may start from the middle of another.
 */
export function blend(from: Scene, to: Scene, t: number): Scene {
  if (t <= 0) return from;
  if (t >= 1) return to;
  const before = new Map(from.items.map((item) => [item.key, item]));
  const items: SceneItem[] = [];
  const staying = new Set(to.items.map((item) => item.key));
  for (const item of from.items) if (!staying.has(item.key)) items.push(faded(item, 1 - t));
  for (const item of to.items) {
    const old = before.get(item.key);
    if (old === item) items.push(item);
    else items.push(old ? between(old, item, t) : faded(item, t));
  }
  return {
    ...to,
    items,
    placements: blendPlacements(from, to, t),
    bounds: blendBoxes(from.bounds, to.bounds, t),
  };
}

function between(old: SceneItem, item: SceneItem, t: number): SceneItem {
  const start = motionOf(old);
  const end = motionOf(item);
  if (start?.kind === 'place' && end?.kind === 'place') return moved(item, { start: start.at, end, t });
  if (start?.kind === 'curve' && end?.kind === 'curve') return bent(item, { start: start.curve, end, t });
  return faded(item, t);
}

function moved(
  item: SceneItem,
  { start, end, t }: { start: Point; end: Extract<Motion, { kind: 'place' }>; t: number },
): SceneItem {
  if (start.x === end.at.x && start.y === end.at.y) return item;
  const at = mix(start, end.at, t);
  const now = { ...item, box: moveBox(item.box, minus(at, end.at)), marks: end.draw(at) };
  keepMotion(now, { ...end, at });
  return now;
}

function bent(
  item: SceneItem,
  { start, end, t }: { start: Curve; end: Extract<Motion, { kind: 'curve' }>; t: number },
): SceneItem {
  if (start === end.curve) return item;
  const count = Math.max(start.length, end.curve.length);
  const curve = blendCurves(resampleCurve(start, count), resampleCurve(end.curve, count), t);
  const now = { ...item, box: growBox(boxAroundCurve(curve), 160), marks: end.draw(curve) };
  keepMotion(now, { ...end, curve });
  return now;
}

function faded(item: SceneItem, opacity: number): SceneItem {
  const marks = item.marks.map((mark): Mark => ({ ...mark, opacity: (mark.opacity ?? 1) * opacity }));
  return { ...item, marks };
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
