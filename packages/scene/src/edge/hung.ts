import type { Box, Curve, Point } from '@undercurrent/geometry';
import { doesSegmentMeetBox, growBox, straight } from '@undercurrent/geometry';
import type { Dock } from './route.ts';
import { docksOn, routeCurve } from './route.ts';

/** How far a line stays away from the card it rises from, and from the cards it rises between. */
const start = 2;
const besides = 5;
/** A line from beneath would rather rise from the top of its card than leave it at a side. */
const sidePrice = 130;

/**
 * The line up from a card beneath to the docks of the card it hangs under. From a lower row it first rises
 * between the cards above, up to `surface`, where that way is free.
 */
export function hungCurve(
  from: Box,
  to: readonly Dock[],
  { surface, walls, lines }: { surface: number; walls: readonly Box[]; lines: readonly (readonly Point[])[] },
): Curve | null {
  const tops = docksOn(from, ['top'], start);
  const isUppermost = from.y < surface + 24;
  const risers = tops.flatMap((dock) => {
    const end = { x: dock.at.x, y: Math.min(surface - 12, dock.at.y - 1) };
    const isFree = !walls.some((wall) =>
      doesSegmentMeetBox(dock.at, end, growBox(wall, wall.y < from.y ? besides : 0)),
    );
    return isFree ? [{ ...dock, at: end }] : [];
  });
  if (risers.length === 0 || isUppermost) {
    const sides = docksOn(from, ['left', 'right'], start).map((dock) => ({
      ...dock,
      price: dock.price + sidePrice,
    }));
    return routeCurve({ from: [...tops, ...sides], to }, { walls, lines });
  }
  const upper = routeCurve({ from: risers, to }, { walls, lines });
  if (!upper) return null;
  const { from: bend } = upper[0];
  return [straight({ x: bend.x, y: from.y - start }, bend), ...upper];
}
