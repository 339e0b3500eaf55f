import type { Card } from '@undercurrent/cycle';
import type { Box } from '@undercurrent/geometry';
import { centerOf, countCrossings } from '@undercurrent/geometry';
import { docksOn, shunCrowds } from '../edge/docks.ts';
import type { Arrangement } from './arrange.ts';
import type { Drawing } from './lines.ts';
import { curvesOf, knownLines, lineKeys, pointsOf } from './lines.ts';
import { rooms } from './surface.ts';
import type { SizedMap } from './sized-map.ts';

/** A line from beneath starts this far from its card; it would rather rise from the top than leave at a side. */
const hungTail = 2;
const sidePrice = 110;
const hungSides = ['bottom', 'left', 'right'] as const;
/** Where columns stand, lines from beneath run outside of them. */
const innerPrice = 260;

/** So many pairs are swapped at most: each costs two more searches. */
const mostSwaps = 4;

/**
 * The dotted lines up from beneath, one after the other; two that cross on their way to one card are then tried
 * in the other order.
 */
export function addHung(sized: SizedMap, drawing: Drawing): void {
  const cards = sized.parts.flatMap((parts) => parts.beneath);
  const added = cards.filter((card) => addLine(sized, drawing, card));
  let swaps = 0;
  for (const [index, later] of added.entries()) {
    for (const earlier of added.slice(0, index)) {
      if (swaps >= mostSwaps) return;
      if (earlier.under !== later.under || crossingsOf(drawing, [earlier], [later]) === 0) continue;
      swaps += 1;
      tryOtherOrder(sized, drawing, { earlier, later, all: added });
    }
  }
}

/** Draws the later of two first, and keeps that where fewer lines from beneath are crossed. */
function tryOtherOrder(
  sized: SizedMap,
  drawing: Drawing,
  { earlier, later, all }: { earlier: Card; later: Card; all: readonly Card[] },
): void {
  const before = new Map(drawing.lines);
  const two = [earlier, later];
  const crossed = crossingsOf(drawing, two, all);
  for (const { id } of two) drawing.lines.delete(lineKeys.hung(id));
  const areDrawn = addLine(sized, drawing, later) && addLine(sized, drawing, earlier);
  if (areDrawn && crossingsOf(drawing, two, all) < crossed) return;
  for (const [key, line] of before) drawing.lines.set(key, line);
}

function crossingsOf({ lines }: Drawing, some: readonly Card[], others: readonly Card[]): number {
  const pointsBy = (card: Card) => {
    const line = lines.get(lineKeys.hung(card.id));
    return line ? [pointsOf(line)] : [];
  };
  return some
    .flatMap((one) => others.filter((other) => other !== one).map((other) => [one, other] as const))
    .flatMap(([one, other]) => pointsBy(one).flatMap((a) => pointsBy(other).map((b) => countCrossings(a, b))))
    .reduce((total, crossings) => total + crossings, 0);
}

/** Whether there is a line from this card now. */
function addLine(sized: SizedMap, { boxes, lines, router, arrangement }: Drawing, card: Card): boolean {
  const from = boxes.get(card.id);
  const to = card.under ? boxes.get(card.under) : undefined;
  if (!from || !to || !card.under) return false;
  const outer = outerSide(arrangement, to);
  const rising = docksOn(from, ['top', outer ?? 'left', outer === 'right' ? 'left' : 'right'], hungTail);
  const sides = outer ? ([outer, 'bottom', 'top', outer === 'left' ? 'right' : 'left'] as const) : hungSides;
  const reached = docksOn(to, sides, rooms.tip - 2).map((dock) =>
    outer && dock.out.x !== 0 && dock.out.x < 0 !== (outer === 'left')
      ? { ...dock, price: dock.price + innerPrice }
      : dock,
  );
  const ends = {
    from: rising.map((dock) => (dock.out.x === 0 ? dock : { ...dock, price: dock.price + sidePrice })),
    to: shunCrowds(reached, curvesOf(lines), 'head'),
    own: [from, to],
  };
  const curve = router.route(ends, knownLines(lines, sized.map.layout));
  if (!curve) return false;
  lines.set(lineKeys.hung(card.id), { kind: 'hung', from: card.id, to: card.under, edge: null, curve });
  return true;
}

/** Where columns stand, the side of a card that looks to the nearer margin; null in all other layouts. */
function outerSide({ columns }: Arrangement, box: Box): 'left' | 'right' | null {
  const [first, ...rest] = columns;
  const last = rest.at(-1);
  if (!first || !last) return null;
  return centerOf(box).x * 2 <= first.middle.x + last.middle.x ? 'left' : 'right';
}
